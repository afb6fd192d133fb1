package kr.bogoseo.extract.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of a small piece of XML. Names are without prefix: the office formats repeat no local
 * name with two meanings where it matters.
 */
final class XmlNode {

  private final String name;
  private final Map<String, String> attributes;
  private final List<XmlNode> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  XmlNode(String name, Map<String, String> attributes) {
    this.name = name;
    this.attributes = attributes.isEmpty() ? Map.of() : new HashMap<>(attributes);
  }

  /** A piece of character data between elements. */
  static XmlNode text(String characters) {
    XmlNode node = new XmlNode("", Map.of());
    node.text.append(characters);
    return node;
  }

  String name() {
    return name;
  }

  Map<String, String> attributes() {
    return attributes;
  }

  boolean isText() {
    return name.isEmpty();
  }

  void add(XmlNode child) {
    children.add(child);
  }

  List<XmlNode> children() {
    return children;
  }

  /** The children of that name. */
  List<XmlNode> children(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).toList();
  }

  Optional<XmlNode> child(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
  }

  /** The first element of that name below this one, at any depth. */
  Optional<XmlNode> find(String wanted) {
    for (XmlNode child : children) {
      if (child.name.equals(wanted)) {
        return Optional.of(child);
      }
      Optional<XmlNode> below = child.find(wanted);
      if (below.isPresent()) {
        return below;
      }
    }
    return Optional.empty();
  }

  /** An attribute's value; empty when it is not there. */
  String get(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** An attribute's value as a number; the default when it is not there or none. */
  int number(String attribute, int otherwise) {
    String value = get(attribute);
    try {
      return value.isEmpty() ? otherwise : (int) Long.parseLong(value);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** All character data below, in order. */
  String allText() {
    StringBuilder all = new StringBuilder(text);
    children.forEach(child -> all.append(child.allText()));
    return all.toString();
  }
}
