package org.alteractions.journey.process.login;

import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * The engine's stored password of an account.
 *
 * @param hash starts with the names of its algorithms; null for an account without a password
 */
record StoredPassword(String account, String hash, String salt) {

    static Optional<StoredPassword> of(CommandContext engine, String account) {
        return user(engine, account)
                .map(user -> new StoredPassword(user.getId(), user.getPassword(), user.getSalt()));
    }

    /** Reads without authorization, because most callers are not logged in yet. */
    static Optional<UserEntity> user(CommandContext engine, String account) {
        return Optional.ofNullable(engine.runWithoutAuthorization(
                () -> engine.getDbEntityManager().selectById(UserEntity.class, account)));
    }
}
