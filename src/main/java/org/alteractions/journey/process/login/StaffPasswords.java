package org.alteractions.journey.process.login;

import java.util.List;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;

/**
 * Password policy for staff: long, and without the account's own names. Character classes are not required, because
 * they lead to short passwords that end in "1!" (OWASP ASVS 4.0, 2.1.1 and 2.1.9).
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
