package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.testing.DesignFiles;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;

/** Who sends what, and who receives it, as models, forms, mails and code say it. */
final class LandscapeFacts {

    /** The kind of person that is the association's own staff. */
    static final String STAFF = "chapter";

    private static final Path FEATURES = Path.of("src/main/java/org/alteractions/journey");
    private static final Path MAILS = Path.of("src/main/resources/mails");
    private static final Pattern SUBJECT = Pattern.compile("(?s)<title(?:\\s[^=>]+=\"[^\"]*\")*>(.*?)</title>");
    private static final Pattern EXAMPLE = Pattern.compile("^\\w+ [A-Z]{3}-\\d\\d-\\d{3} : ");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\s*\\(?\\$\\{[^}]*}\\)?");

    private final LandscapePersons persons;
    private final MessageSenders senders = new MessageSenders();

    LandscapeFacts(LandscapePersons persons) {
        this.persons = persons;
    }

    /** In the order of the models, for the same text in every run. */
    List<LandscapeFlow> flows() {
        return Stream.of(mails(), mailsOfTheCode(), answers(), records(), messages()).flatMap(flows -> flows).distinct()
                .toList();
    }

    /** Messages that the application's own machinery sends. */
    List<Message> withoutSender() {
        return Arrays.stream(Message.values()).filter(message -> senders(message).findAny().isEmpty()).toList();
    }

    /** Mails that belong to no process, by name. */
    Map<String, String> mailsBeside() {
        Set<String> drawn = new TreeSet<>();
        Stream.concat(mails(), mailsOfTheCode()).forEach(mail -> drawn.add(mail.name()));
        Map<String, String> beside = new TreeMap<>();
        templates().filter(template -> !drawn.contains(template))
                .forEach(template -> beside.put(template, subject(template)));
        return beside;
    }

    private Stream<LandscapeFlow> mails() {
        return Models.all().stream().flatMap(model -> ModelReferencesTest.mailSteps(model, "template").flatMap(input ->
                readers(model, input).flatMap(person -> Expression.literals(input.getTextContent())
                        .map(template -> new LandscapeFlow(
                                MailStepsTest.sentByTime(model, input)
                                        ? LandscapeFlow.Kind.REMINDER : LandscapeFlow.Kind.MAIL,
                                model.id(), person, template, stepName(model, input))))));
    }

    /** A mail that a form or public page sends belongs to the processes of that feature's folder. */
    private Stream<LandscapeFlow> mailsOfTheCode() {
        Set<String> sent = mails().map(LandscapeFlow::name).collect(toSet());
        return templates().filter(template -> !sent.contains(template)).flatMap(template -> Sources.files().stream()
                .filter(file -> Models.read(file).contains('"' + template + '"'))
                .flatMap(file -> persons.ofFolder(FEATURES.relativize(file).getName(0).toString()).stream()
                        .flatMap(person -> processes(file).map(process -> new LandscapeFlow(
                                LandscapeFlow.Kind.MAIL, process, person, template, subject(template))))));
    }

    /** A participant's page feeds the process with the form of the same name, or else the one that sends its link. */
    private Stream<LandscapeFlow> answers() {
        return DesignFiles.pages().stream()
                .filter(page -> page.toString().endsWith(".fr.form"))
                .flatMap(page -> {
                    FormFile form = new FormFile(page);
                    String name = form.id().replace(".fr", "");
                    Set<String> processes = new TreeSet<>(MessageSenders.withForm(name).toList());
                    if (processes.isEmpty()) {
                        linking(name).map(Link::process).forEach(processes::add);
                    }
                    return authors(page, name).stream().flatMap(person -> processes.stream()
                            .map(process -> new LandscapeFlow(
                                    LandscapeFlow.Kind.ANSWER, person, process, name, title(form))));
                });
    }

    /** A person in only some of the mails with the link reads a copy, and so does staff. */
    private Set<String> authors(Path page, String name) {
        List<Link> links = linking(name).toList();
        if (links.isEmpty()) {
            return persons.ofFolder(page.getName(1).toString());
        }
        Set<String> people = new TreeSet<>(links.get(0).readers());
        links.forEach(link -> people.retainAll(link.readers()));
        people.remove(STAFF);
        return people;
    }

    /** A kind of person without pages speaks through the staff's start forms that ask for it. */
    private Stream<LandscapeFlow> records() {
        return Forms.all().stream().flatMap(form -> persons.askedBy(form)
                .flatMap(person -> MessageSenders.withForm(form.id())
                        .map(process -> new LandscapeFlow(
                                LandscapeFlow.Kind.ANSWER, person, process, form.id(), Models.all().stream()
                                        .filter(model -> model.id().equals(process)).findFirst().orElseThrow()
                                        .process().getName()))));
    }

    private Stream<LandscapeFlow> messages() {
        return Arrays.stream(Message.values()).flatMap(message -> Models.all().stream()
                .flatMap(model -> receiving(model, message)
                        .flatMap(node -> senders(message).map(sender -> new LandscapeFlow(
                                LandscapeFlow.Kind.MESSAGE, sender, model.id(), message.id(),
                                oneLine(node.getName()))))));
    }

    private Stream<String> senders(Message message) {
        Set<String> processes = senders.of(message);
        return processes.isEmpty() && senders.isSentByStaff(message) ? Stream.of(STAFF) : processes.stream();
    }

    private static Stream<FlowNode> receiving(Model model, Message message) {
        return Stream.concat(
                model.all(CatchEvent.class).stream().filter(event -> event.getEventDefinitions().stream()
                        .anyMatch(definition -> definition instanceof MessageEventDefinition caught
                                && message.id().equals(caught.getMessage().getName()))),
                model.all(ReceiveTask.class).stream()
                        .filter(task -> message.id().equals(task.getMessage().getName())));
    }

    private Stream<String> readers(Model model, CamundaInputParameter input) {
        return ModelReferencesTest.mailSteps(model, "to")
                .filter(to -> to.getParentElement().equals(input.getParentElement()))
                .flatMap(to -> Expression.literals(to.getTextContent()))
                .flatMap(audience -> persons.ofAudience(audience).stream())
                .distinct();
    }

    private record Link(String process, List<String> readers) {}

    private Stream<Link> linking(String page) {
        return Models.all().stream().flatMap(model -> ModelReferencesTest.mailSteps(model, "link")
                .filter(link -> Expression.literals(link.getTextContent()).anyMatch(page::equals))
                .map(link -> new Link(model.id(), readers(model, link).toList())));
    }

    private static Stream<String> processes(Path file) {
        String source = Models.read(file);
        var entry = Pattern.compile("String form\\(\\) \\{\\s+return \"([\\w-]+)\"").matcher(source);
        return entry.find() ? MessageSenders.withForm(entry.group(1)) : Stream.empty();
    }

    private static Stream<String> templates() {
        return Models.files(MAILS, ".fr.html").stream()
                .map(file -> file.getFileName().toString().replace(".fr.html", ""))
                .filter(name -> !name.equals("layout"));
    }

    private static String stepName(Model model, CamundaInputParameter input) {
        return model.nodes().stream().filter(node -> node.getId().equals(Expression.ownerNode(input)))
                .map(node -> oneLine(node.getName()))
                .findFirst().orElseThrow();
    }

    /** The French subject without what each mail fills in. */
    private static String subject(String template) {
        var found = SUBJECT.matcher(Models.read(MAILS.resolve(template + ".fr.html")));
        String text = found.find() ? PLACEHOLDER.matcher(found.group(1)).replaceAll("") : template;
        String subject = oneLine(EXAMPLE.matcher(text).replaceFirst(""));
        return subject.substring(0, 1).toUpperCase(Locale.FRENCH) + subject.substring(1);
    }

    private static String title(FormFile page) {
        return oneLine(PLACEHOLDER.matcher(page.components().get(0).path("text").asText().lines().findFirst().orElse("")
                .replaceFirst("^# ", "").replaceAll("\\{\\{[^}]*}}", "")).replaceAll("")).replaceFirst(" :$", "");
    }

    private static String oneLine(String text) {
        return text.lines().map(String::strip).collect(joining(" "));
    }
}
