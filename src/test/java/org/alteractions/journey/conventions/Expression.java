package org.alteractions.journey.conventions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.alteractions.journey.testing.DesignFiles;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * An expression in a model.
 *
 * @param owner id of the nearest element that has an id
 * @param text  the expression without <code>${</code> and <code>}</code>
 */
record Expression(String owner, String text) {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\"([^\"]*)\"");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*");
    private static final Pattern CALL = Pattern.compile("(?<![\\w.])([A-Za-z_]\\w*)\\.(\\w+)\\(");
    private static final Pattern ARGUMENTS = Pattern.compile("(?<=\\w)\\([^()]*\\)");
    private static final Set<String> WORDS =
            Set.of("true", "false", "null", "empty", "not", "and", "or", "eq", "ne", "lt", "gt", "le", "ge", "div",
                    "mod");
    /** What the engine itself puts into an expression's reach. */
    private static final Set<String> ENGINE =
            Set.of("execution", "nrOfInstances", "nrOfCompletedInstances", "nrOfActiveInstances", "loopCounter");

    private static final Map<String, List<String>> VARIABLE_ATTRIBUTES = Map.of(
            "in", List.of("source", "target"),
            "out", List.of("source", "target"),
            "formField", List.of("id"),
            "businessRuleTask", List.of("resultVariable"),
            "multiInstanceLoopCharacteristics", List.of("collection", "elementVariable"));

    /** A call of a bean's method. */
    record Call(String bean, String method, int arguments) {}

    static Stream<Expression> of(Model model) {
        return elements(model).flatMap(element -> texts(element).stream()
                .flatMap(text -> EXPRESSION.matcher(text).results())
                .map(found -> new Expression(owner(element), found.group(1))));
    }

    /** The variables and beans that the expression begins with. */
    Stream<String> roots() {
        return NAME.matcher(QUOTED.matcher(text).replaceAll("''")).results()
                .map(MatchResult::group)
                .filter(name -> !WORDS.contains(name) && !ENGINE.contains(name));
    }

    Stream<Call> calls() {
        String bare = QUOTED.matcher(text).replaceAll("''");
        return CALL.matcher(bare).results()
                .map(call -> new Call(call.group(1), call.group(2), arguments(bare, call.end())))
                .filter(call -> !ENGINE.contains(call.bean()));
    }

    /** The names passed to the deadlines, or any other bean's methods. */
    Stream<String> namesGivenTo(String bean) {
        return Pattern.compile("(?<![\\w.])" + bean + "\\.\\w+\\(((?:\\s*'[^']+'\\s*,?)+)").matcher(text).results()
                .flatMap(call -> Pattern.compile("'([^']+)'").matcher(call.group(1)).results())
                .map(found -> found.group(1));
    }

    /** The names in a text that is either a list of names or an expression that chooses between some. */
    static Stream<String> literals(String text) {
        Stream<String> lists = EXPRESSION.matcher(text).find() ? chosen(text) : Stream.of(text);
        return lists.flatMap(list -> Stream.of(list.split(","))).map(String::strip);
    }

    // In "${decision == 'accept' ? 'mail-a' : 'mail-b'}" the compared value is no template, nor is what a bean is asked.
    private static Stream<String> chosen(String text) {
        String answers = text.replaceAll("[=!]=\\s*('[^']*'|\"[^\"]*\")", "");
        while (ARGUMENTS.matcher(answers).find()) {
            answers = ARGUMENTS.matcher(answers).replaceAll("");
        }
        return QUOTED.matcher(answers).results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1));
    }

    /** Owner and name of each variable that a model names outside an expression: handed on, looped over, decided. */
    static Stream<Map.Entry<String, String>> variableNames(Model model) {
        return elements(model).flatMap(element -> VARIABLE_ATTRIBUTES.getOrDefault(element.getLocalName(), List.of())
                .stream()
                .flatMap(name -> Stream.of(element.getAttribute(name), element.getAttributeNS(Models.CAMUNDA, name)))
                .filter(name -> !name.isEmpty() && !name.contains("{"))
                .map(name -> Map.entry(owner(element), name)));
    }

    private static int arguments(String text, int from) {
        int depth = 0;
        int commas = 0;
        int at = from;
        for (; at < text.length() && (depth > 0 || text.charAt(at) != ')'); at++) {
            char sign = text.charAt(at);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            commas += sign == ',' && depth == 0 ? 1 : 0;
        }
        return text.substring(from, at).isBlank() ? 0 : commas + 1;
    }

    /** Every element of a model, without its diagram. */
    static Stream<Element> elements(Model model) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Element root = factory.newDocumentBuilder()
                    .parse(DesignFiles.process(model.file()).toFile())
                    .getDocumentElement();
            return below(root.getElementsByTagNameNS("*", "*"))
                    .filter(element -> element.getNamespaceURI().contains("/BPMN/20100524/MODEL")
                            || Models.CAMUNDA.equals(element.getNamespaceURI()));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(model.file(), e);
        }
    }

    static String owner(Element element) {
        for (Node node = element; node instanceof Element at; node = node.getParentNode()) {
            if (at.hasAttribute("id")) {
                return at.getAttribute("id");
            }
        }
        return element.getTagName();
    }

    static String ownerNode(ModelElementInstance element) {
        ModelElementInstance at = element;
        while (at != null && !(at instanceof org.camunda.bpm.model.bpmn.instance.FlowNode)) {
            at = at.getParentElement();
        }
        return at == null ? element.getElementType().getTypeName() : at.getAttributeValue("id");
    }

    private static List<String> texts(Element element) {
        List<String> texts = new ArrayList<>();
        IntStream.range(0, element.getAttributes().getLength())
                .forEach(i -> texts.add(element.getAttributes().item(i).getNodeValue()));
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                texts.add(child.getNodeValue());
            }
        }
        return texts;
    }

    private static Stream<Element> below(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }
}
