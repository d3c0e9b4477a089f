package org.alteractions.journey.process.login;

import java.util.List;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;

/**
 * What a new password of staff must be: long, and not made of the account's own names. No kinds of characters are asked
 * for: they lead to short passwords that end in "1!" (OWASP ASVS 4.0, 2.1.1 and 2.1.9).
 */
final class StaffPasswords implements PasswordPolicy {

    private static final int SHORTEST = 12;

    private final List<PasswordPolicyRule> rules =
            List.of(new PasswordPolicyLengthRuleImpl(SHORTEST), new PasswordPolicyUserDataRuleImpl());

    @Override
    public List<PasswordPolicyRule> getRules() {
        return rules;
    }
}
