package org.alteractions.journey.process.directory;

import java.util.LinkedHashMap;
import java.util.Map;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.ChapterRepository;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Creates groups, chapters, authorizations and task lists before the port opens. Existing entries are kept. */
@Component
class Directory implements SmartInitializingSingleton {

    private final IdentityService identity;
    private final ChapterRepository chapters;
    private final Rights rights;
    private final TaskLists lists;
    private final TransactionTemplate transaction;

    Directory(
            IdentityService identity,
            ChapterRepository chapters,
            Rights rights,
            TaskLists lists,
            TransactionTemplate transaction) {
        this.identity = identity;
        this.chapters = chapters;
        this.rights = rights;
        this.lists = lists;
        this.transaction = transaction;
    }

    /** Uses one transaction: about two hundred separate commits would delay a first start by a second. */
    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(all -> layOut());
    }

    private void layOut() {
        for (StaffGroup group : StaffGroup.values()) {
            Group known = identity.createGroupQuery().groupId(group.id()).singleResult();
            // The engine has already created the administrators' group with its own name.
            if (known == null || !group.label().equals(known.getName())) {
                Group named = known == null ? identity.newGroup(group.id()) : known;
                named.setName(group.label());
                named.setType(group == StaffGroup.ADMINISTRATORS ? "SYSTEM" : "WORKFLOW");
                identity.saveGroup(named);
            }
        }
        Map<String, String> names = new LinkedHashMap<>();
        for (Chapter chapter : chapters.all()) {
            names.put(chapter.id().value(), chapter.name());
            if (identity.createTenantQuery().tenantId(chapter.id().value()).count() == 0) {
                Tenant tenant = identity.newTenant(chapter.id().value());
                tenant.setName(chapter.name());
                identity.saveTenant(tenant);
            }
            if (identity.createTenantQuery().tenantId(chapter.id().value()).groupMember(StaffGroup.NATIONAL.id())
                    .count() == 0) {
                identity.createTenantGroupMembership(chapter.id().value(), StaffGroup.NATIONAL.id());
            }
        }
        rights.grantAll();
        lists.create(names);
    }
}
