package kr.bogoseo.deploy.bench.extract;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads text and line segments of the paragraphs in the body of a HWPX section. */
final class HwpxLayout {
  /** What a control counts in the positions of the segments. */
  private static final int CONTROL = 8;

  private final LayoutBuilder builder;

  HwpxLayout(LayoutBuilder builder) {
    this.builder = builder;
  }

  void read(InputStream section) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XMLStreamReader xml = factory.createXMLStreamReader(section);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("p")) {
        paragraph(xml);
      }
    }
  }

  private void paragraph(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    List<LayoutBuilder.Segment> segments = new ArrayList<>();
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "run", "linesegarray" -> depth++;
          case "lineseg" -> {
            segments.add(segment(xml));
            skip(xml);
          }
          case "t" -> text(xml, text);
          default -> {
            // Fields, tables, pictures and the settings of the section are one control each.
            control(text, '\0');
            skip(xml);
          }
        }
      }
    }
    builder.add(text.toString(), segments);
  }

  private static void text(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.CHARACTERS) {
        text.append(xml.getText());
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "lineBreak" -> text.append('\n');
          case "nbSpace", "fwSpace" -> text.append(' ');
          case "hyphen" -> text.append('-');
          case "tab" -> control(text, '\t');
          default -> control(text, '\0');
        }
        skip(xml);
      }
    }
  }

  private static void control(StringBuilder text, char first) {
    text.append(first).append("\0".repeat(CONTROL - 1));
  }

  private static LayoutBuilder.Segment segment(XMLStreamReader xml) {
    return new LayoutBuilder.Segment(
        number(xml, "textpos"),
        number(xml, "vertpos"),
        number(xml, "horzpos"),
        number(xml, "horzsize"),
        number(xml, "textheight"),
        number(xml, "flags"));
  }

  private static int number(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? 0 : (int) Long.parseLong(value);
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }
}
