package org.alteractions.journey.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alteractions.journey.JourneyApplication;
import org.junit.jupiter.api.Test;

/** A package below a feature's own is the feature's alone: the others use what the top package offers. */
class RoomsTest {

    private static final String ROOT = JourneyApplication.class.getPackageName() + ".";
    /** The engine's side is no feature: what features may say to it and know of it stands in its rooms. */
    private static final String ENGINE = "process";
    /** What other features still use in a room. One that is gone leaves the list; none may be added. */
    private static final Set<String> OFFERED_BY_ROOMS = Set.of(
            "mail.outbox.EarlierMails",
            "mail.outbox.Mails",
            "mail.outbox.Mails$Letter",
            "mail.undelivered.AddressCorrection",
            "team.coach.Coach");

    @Test
    void featureUsesWhatTheTopPackageOfAnotherOffers() {
        JavaClasses classes = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
                .importPackagesOf(JourneyApplication.class);

        Set<String> offered = classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(RoomsTest::entersRoomOfOther)
                .map(dependency -> name(dependency.getTargetClass().getBaseComponentType()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(offered)
                .as("classes of a room that other features use: move them to the feature's top package, or an interface")
                .containsExactlyInAnyOrderElementsOf(OFFERED_BY_ROOMS);
    }

    private static boolean entersRoomOfOther(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        return target.getPackageName().startsWith(ROOT)
                && name(target).replaceAll("\\.[A-Z].*", "").contains(".")
                && !feature(target).equals(ENGINE)
                && !feature(target).equals(feature(dependency.getOriginClass()));
    }

    private static String feature(JavaClass type) {
        return name(type).split("\\.")[0];
    }

    private static String name(JavaClass type) {
        return type.getName().replace(ROOT, "");
    }
}
