package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML parts without ever resolving a document type or an entity, and without holding more
 * than one child of the body at a time.
 */
final class XmlParts {

  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
  private final int depth;
  private final UnaryOperator<XmlNode> naming;

  /**
   * A reader.
   *
   * @param depth how deep elements may nest
   */
  XmlParts(int depth) {
    this(depth, UnaryOperator.identity());
  }

  /**
   * A reader that gives elements under other names than they have in the file.
   *
   * @param depth how deep elements may nest
   * @param naming gives an element, still empty, its names
   */
  XmlParts(int depth, UnaryOperator<XmlNode> naming) {
    this.depth = depth;
    this.naming = naming;
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // The own limit is checked below, with an answer that says so.
    factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(depth + 10));
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
  }

  /** The whole part as one element. */
  XmlNode tree(InputStream in) throws IOException {
    XmlNode[] root = new XmlNode[1];
    read(in, Set.of(), root0 -> true, node -> root[0] = node);
    if (root[0] == null) {
      throw new IOException("no element");
    }
    return root[0];
  }

  /**
   * Hands over the children of the first element of a name, one by one.
   *
   * @param body the local name of the parent
   * @param skip names of elements whose content does not matter
   */
  void children(InputStream in, String body, Set<String> skip, Consumer<XmlNode> child)
      throws IOException {
    read(in, skip, parent -> body.equals(parent), child);
  }

  private void read(InputStream in, Set<String> skip, ParentTest isParent, Consumer<XmlNode> found)
      throws IOException {
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      Deque<String> path = new ArrayDeque<>();
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          if (isParent.test(path.peek())) {
            found.accept(element(reader, skip, path.size()));
          } else {
            path.push(reader.getLocalName());
            checkDepth(path.size());
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          path.pop();
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("not well-formed", e);
    }
  }

  private XmlNode element(XMLStreamReader reader, Set<String> skip, int above)
      throws XMLStreamException {
    XmlNode root = start(reader);
    Deque<XmlNode> open = new ArrayDeque<>();
    open.push(root);
    int skipping = skip.contains(root.name()) ? 1 : 0;
    while (!open.isEmpty()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          XmlNode node = start(reader);
          if (skipping == 0) {
            open.element().add(node);
          }
          open.push(node);
          if (skipping > 0 || skip.contains(node.name())) {
            skipping++;
          }
          checkDepth(above + open.size());
        }
        case XMLStreamConstants.END_ELEMENT -> {
          open.pop();
          skipping = Math.max(0, skipping - 1);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (skipping == 0) {
            open.element().add(XmlNode.text(reader.getText()));
          }
        }
        case XMLStreamConstants.ENTITY_REFERENCE ->
            // No office program writes entities of its own; what does so is an attack.
            throw new XMLStreamException("an entity of the file's own");
        default -> {
          // comments and instructions carry no text of the document
        }
      }
    }
    return root;
  }

  private XmlNode start(XMLStreamReader reader) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return naming.apply(new XmlNode(reader.getLocalName(), attributes));
  }

  private void checkDepth(int size) {
    if (size > depth) {
      throw new StageException(FailureCode.EXTRACTION_LIMIT, "elements nest deeper than " + depth);
    }
  }

  @FunctionalInterface
  private interface ParentTest {
    boolean test(@Nullable String parent);
  }
}
