package org.alteractions.journey.conventions;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** Version tag and content of processes and decisions, by id. The content has no diagram, documentation or tag. */
final class ModelVersions {

    /** Elements that running instances never see. */
    private static final Set<String> BESIDE = Set.of("BPMNDiagram", "DMNDI", "documentation", "description");
    private static final Set<String> VERSIONED = Set.of("process", "decision");
    private static final String TAG = "versionTag";

    /** @param hash the first 16 hex digits of the SHA-256 of the content */
    record Version(String tag, String hash) {

        static Version of(String line) {
            String[] parts = line.split(" ");
            return new Version(parts[0], parts[1]);
        }

        boolean isSameTagForOtherContent(Version written) {
            return written != null && tag.equals(written.tag) && !hash.equals(written.hash);
        }

        @Override
        public String toString() {
            return tag + " " + hash;
        }
    }

    private ModelVersions() {}

    static Map<String, Version> of(Stream<Path> files) {
        Map<String, Version> versions = new TreeMap<>();
        files.forEach(file -> versions.putAll(of(Models.read(file))));
        return versions;
    }

    /** The versions of one file. A decision's content is its own; a process's is all of its file, with its messages. */
    static Map<String, Version> of(String xml) {
        Element root = parse(xml);
        return children(root)
                .filter(element -> VERSIONED.contains(element.getLocalName()))
                .collect(Collectors.toMap(element -> element.getAttribute("id"), element -> new Version(
                        tag(element), hash("process".equals(element.getLocalName()) ? root : element))));
    }

    private static String tag(Element element) {
        return attributes(element)
                .filter(attribute -> TAG.equals(attribute.getLocalName()))
                .map(Attr::getValue)
                .findFirst()
                .orElse("");
    }

    private static String hash(Element element) {
        StringBuilder content = new StringBuilder();
        write(element, content);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(content.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    // The attributes of the root name the Modeler and its version.
    private static void write(Element element, StringBuilder content) {
        content.append('<').append(element.getLocalName());
        if (element.getParentNode() instanceof Element) {
            attributes(element)
                    .filter(attribute -> !TAG.equals(attribute.getLocalName()))
                    .map(attribute -> " " + attribute.getLocalName() + "='" + attribute.getValue() + "'")
                    .sorted()
                    .forEach(content::append);
        }
        content.append('>');
        NodeList nodes = element.getChildNodes();
        for (int at = 0; at < nodes.getLength(); at++) {
            Node node = nodes.item(at);
            if (node instanceof Text text) {
                content.append(text.getWholeText().strip());
            } else if (node instanceof Element child && !BESIDE.contains(child.getLocalName())) {
                write(child, content);
            }
        }
        content.append("</>");
    }

    private static Stream<Attr> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(at -> (Attr) element.getAttributes().item(at))
                .filter(attribute -> !"http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI()));
    }

    private static Stream<Element> children(Element element) {
        return IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(at -> element.getChildNodes().item(at))
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private static Element parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setCoalescing(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new IllegalStateException("unreadable model", e);
        }
    }
}
