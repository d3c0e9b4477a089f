package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.school.SchoolRepository;
import org.alteractions.journey.team.coach.Coach;
import org.alteractions.journey.team.coach.CoachRepository;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.ids.FormIds;
import org.springframework.stereotype.Component;

/** Forms of the partners: schools, coaches, interviewers. */
@Component
class PartnerFormCases implements FormCases {

    private static final String SCHOOL = "polytech-nantes";

    private final PeopleFixtures people;
    private final SchoolRepository schools;
    private final CoachRepository coaches;
    private final InterviewerRepository interviewers;

    PartnerFormCases(PeopleFixtures people, SchoolRepository schools, CoachRepository coaches, InterviewerRepository interviewers) {
        this.people = people;
        this.schools = schools;
        this.coaches = coaches;
        this.interviewers = interviewers;
    }

    @Override
    public List<FormCase> cases() {
        return List.of(
                school("added", () -> null, added("École Centrale de Nantes", "partnerContact", "Léa Riou"),
                        none -> assertThat(schools.get("ecole-centrale-de-nantes").active()).isTrue()),
                school("changed", this::knownSchool,
                        about("change", added("Polytech Nantes", "partnerContact", "Léa Riou")),
                        id -> assertThat(schools.get(id).contactName()).isEqualTo("Léa Riou"))
                        .aboutIn("knownPartner"),
                school("retired", this::knownSchool, about("retire", Map.of()),
                        id -> assertThat(schools.get(id).active()).isFalse())
                        .aboutIn("knownPartner"),
                coach("added", () -> null, added("Maël Le Goff", "coachCompany", "SCE", "coachCapacity", 2,
                                "partnerPhone", "02 40 11 22 33"),
                        none -> assertThat(coaches.availableIn(ChapterId.of("nantes"))).extracting(Coach::name)
                                .containsExactly("Maël Le Goff")),
                coach("retired", () -> people.coach("Ana", 1).id().toString(), about("retire", Map.of()),
                        none -> assertThat(coaches.availableIn(ChapterId.of("nantes"))).isEmpty())
                        .aboutIn("knownPartner"),
                FormCase.start(FormIds.REGISTER_INTERVIEWER, "added", "Ajouter ou modifier un intervieweur",
                        this::knownSchool,
                        added("Nina Kowalski", "membership", "formerMember", "formerSchool", SCHOOL),
                        none -> assertThat(interviewers.offeredIn(ChapterId.of("nantes"))).singleElement()
                                .satisfies(one -> assertThat(one.formerSchool()).isEqualTo(SCHOOL))));
    }

    private FormCase school(
            String way, Supplier<String> bring, Map<String, ?> answers, Consumer<String> after) {
        return FormCase.start(FormIds.REGISTER_SCHOOL, way, "Ajouter ou modifier une école", bring, answers, after);
    }

    private FormCase coach(
            String way, Supplier<String> bring, Map<String, ?> answers, Consumer<String> after) {
        return FormCase.start(FormIds.REGISTER_COACH, way, "Ajouter ou modifier un coach", bring, answers, after);
    }

    private String knownSchool() {
        people.school(SCHOOL);
        return SCHOOL;
    }

    private static Map<String, Object> added(String name, Object... more) {
        Map<String, Object> answers = new HashMap<>(Map.of("partnerAction", "add", "partnerName", name,
                "partnerEmail", "lea.riou@partenaires.example", "partnerLanguage", "en"));
        for (int i = 0; i < more.length; i += 2) {
            answers.put(more[i].toString(), more[i + 1]);
        }
        return answers;
    }

    private static Map<String, Object> about(String action, Map<String, Object> details) {
        Map<String, Object> answers = new HashMap<>(details);
        answers.put("partnerAction", action);
        return answers;
    }
}
