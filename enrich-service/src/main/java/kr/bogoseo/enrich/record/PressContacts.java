package kr.bogoseo.enrich.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.bogoseo.contracts.document.PressFacts;
import org.jspecify.annotations.Nullable;

/**
 * Departments and people in charge of a press release: {@code 담당 부서 | 어느과 | 책임자 | 과 장 | 홍길동 |
 * (044-…)} in cells, on a line, one department or several. Words of the text that are no block of
 * contacts are left alone: a name counts with a post or a number beside it, behind a label.
 */
final class PressContacts {

  private static final int MOST = 20;
  private static final int HEAD = 25;
  private static final int FOOT = 25;
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_DEPARTMENT = 40;
  private static final Pattern DEPARTMENT =
      Pattern.compile(".*(?:과|국|실|팀|센터|단|부|처|청|원|관|본부|재단|공사|위원회|사무소|사무국|연구소|협회|진흥원|시|도|군|구)");

  /** The office above a section, printed over it in the cells of one label. */
  private static final Pattern UPPER = Pattern.compile(".*(?:부|처|청|국|실|관|원|단|본부|재단|공사|센터|시|도)");

  private static final Pattern SECTION = Pattern.compile(".*(?:과|팀|담당관|실|부|센터|단)");
  private static final Pattern HEAD_OF_GROUP =
      Pattern.compile("책임자|총괄책임자|담당(?:국장|과장|팀장|부장|실장|센터장)");

  private final Findings findings;
  private final List<Group> groups = new ArrayList<>();
  private final List<Found> found = new ArrayList<>();

  /** The role behind the last label; empty before one. */
  private String role = "";

  private @Nullable Group group;
  private @Nullable String name;
  private @Nullable String post;
  private int block = -1;

  /** Offices over one another that share a label. */
  private static final class Group {
    final Set<String> offices = new LinkedHashSet<>();
    Lines.@Nullable Line line;
    boolean manned;
    boolean stated;

    String title() {
      return String.join(" ", offices);
    }
  }

  private record Found(
      String name,
      @Nullable String post,
      @Nullable Group group,
      @Nullable String phone,
      Lines.Line line) {}

  PressContacts(Findings findings) {
    this.findings = findings;
  }

  /** The departments in charge, in the order of the document. */
  Optional<String> department() {
    int lines = findings.lines().all().size();
    Optional<Group> first =
        groups.stream()
            .filter(g -> g.manned)
            .findFirst()
            .or(() -> groups.stream().filter(g -> g.stated && atAnEnd(g.line, lines)).findFirst());
    first.ifPresent(
        g -> {
          if (g.line != null) {
            findings.prove("press.department", g.line, g.line.text(), 0.9);
          }
        });
    return first.map(Group::title);
  }

  /** The block stands in the head or at the foot. */
  private static boolean atAnEnd(Lines.@Nullable Line line, int lines) {
    return line != null && (line.number() < HEAD || line.number() >= lines - FOOT);
  }

  /** Reads; to be called first. */
  List<PressFacts.Contact> read() {
    for (Lines.Line line : findings.lines().all()) {
      boolean prose = line.cells().size() < 2 && line.text().length() > LONGEST_LINE;
      if (!prose) {
        line(line);
      }
    }
    List<PressFacts.Contact> contacts = new ArrayList<>();
    for (Found one : found) {
      String department =
          one.group() == null || one.group().offices.isEmpty() ? null : one.group().title();
      PressFacts.Contact contact =
          new PressFacts.Contact(one.name(), one.post(), department, one.phone());
      boolean known = contacts.stream().anyMatch(c -> c.name().equals(contact.name()));
      if (!known && contacts.size() < MOST) {
        findings.prove("press.contacts." + contacts.size(), one.line(), one.line().text(), 0.9);
        contacts.add(contact);
      }
    }
    return contacts;
  }

  private void line(Lines.Line line) {
    List<PressTokens.Token> tokens = PressTokens.of(line);
    int label = firstLabel(tokens);
    if (label < 0) {
      goesOn(line, tokens);
      return;
    }
    name = null;
    post = null;
    role = "";
    String before = label == 0 ? "" : office(tokens.subList(0, label));
    boolean plain =
        before.isEmpty()
            && label > 0
            && tokens.get(label - 1).kind() != PressTokens.Kind.BREAK
            && !onlyMarks(tokens.subList(0, label));
    if (plain) {
      return; // a label inside a sentence
    }
    int at = label;
    while (at < tokens.size()) {
      PressTokens.Token token = tokens.get(at);
      switch (token.kind()) {
        case DEPARTMENT_LABEL -> {
          leave(null, line);
          role = "";
          int end = nextLabel(tokens, at + 1);
          String office = office(tokens.subList(at + 1, end));
          if (!office.isEmpty()) {
            open(office, line).stated = true;
          }
          at = end - 1;
        }
        case ROLE_LABEL -> {
          leave(null, line);
          role = token.text();
          if (!before.isEmpty()) {
            under(before, line);
            before = "";
          }
          post = role.startsWith("담당") && role.length() > 3 ? role.substring(2) : null;
        }
        default -> person(token, line);
      }
      at++;
    }
    leave(null, line);
    block = line.block();
  }

  /** A row that goes on below the last one of a block: another office or person. */
  private void goesOn(Lines.Line line, List<PressTokens.Token> tokens) {
    boolean same = !role.isEmpty() && line.block() == block && line.cells().size() > 1;
    boolean phone = tokens.stream().anyMatch(t -> t.kind() == PressTokens.Kind.PHONE);
    if (same && phone) {
      tokens.forEach(token -> person(token, line));
      leave(null, line);
    }
  }

  private void person(PressTokens.Token token, Lines.Line line) {
    if (role.isEmpty()) {
      return;
    }
    switch (token.kind()) {
      case NAME -> {
        if (name != null) {
          leave(null, line);
        }
        name = token.text();
      }
      case POST -> {
        if (name != null && post != null) {
          leave(null, line);
        }
        post = token.text();
      }
      case PHONE -> leave(token.text(), line);
      case BREAK -> {
        if (!token.text().equals("¦")) {
          comma(line);
        }
      }
      default -> {
        if (DEPARTMENT.matcher(token.text()).matches() && token.text().length() > 2) {
          leave(null, line);
          open(token.text(), line);
        }
      }
    }
  }

  /** Behind a comma another person follows, unless the number does. */
  private void comma(Lines.Line line) {
    if (name == null || post == null) {
      return;
    }
    keep(name, null, line);
    name = null;
    post = null;
  }

  private void leave(@Nullable String phone, Lines.Line line) {
    String who = name;
    if (who == null && phone != null && !found.isEmpty() && found.getLast().phone() == null) {
      Found last = found.removeLast();
      found.add(new Found(last.name(), last.post(), last.group(), phone, last.line()));
    }
    if (who != null && (post != null || phone != null)) {
      keep(who, phone, line);
    }
    name = null;
    post = null;
  }

  private void keep(String who, @Nullable String phone, Lines.Line line) {
    found.add(new Found(who, post, group, phone, line));
    if (group != null) {
      group.manned = true;
    }
  }

  private Group open(String office, Lines.Line line) {
    Group next = new Group();
    next.offices.add(office);
    next.line = line;
    group = next;
    groups.add(next);
    return next;
  }

  /** An office before a role: the section under the one before, or a department of its own. */
  private void under(String office, Lines.Line line) {
    Group now = group;
    boolean part =
        now != null
            && !HEAD_OF_GROUP.matcher(role).matches()
            && now.offices.size() == 1
            && UPPER.matcher(now.title()).matches()
            && SECTION.matcher(office).matches()
            && !now.title().equals(office);
    if (part && now != null) {
      now.offices.add(office);
    } else if (now == null || !now.offices.contains(office)) {
      open(office, line);
    }
  }

  private static int firstLabel(List<PressTokens.Token> tokens) {
    int label = nextLabel(tokens, 0);
    return label == tokens.size() ? -1 : label;
  }

  private static int nextLabel(List<PressTokens.Token> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      PressTokens.Kind kind = tokens.get(i).kind();
      if (kind == PressTokens.Kind.DEPARTMENT_LABEL || kind == PressTokens.Kind.ROLE_LABEL) {
        return i;
      }
    }
    return tokens.size();
  }

  private static boolean onlyMarks(List<PressTokens.Token> tokens) {
    return tokens.stream().allMatch(t -> t.kind() == PressTokens.Kind.BREAK);
  }

  /** The words as the name of an office, or nothing. */
  private static String office(List<PressTokens.Token> tokens) {
    String text =
        tokens.stream()
            .filter(t -> t.kind() != PressTokens.Kind.BREAK && t.kind() != PressTokens.Kind.PHONE)
            .map(PressTokens.Token::text)
            .collect(Collectors.joining(" "))
            .strip();
    boolean office =
        !text.isEmpty()
            && text.length() <= LONGEST_DEPARTMENT
            && DEPARTMENT.matcher(text).matches();
    return office ? text : "";
  }
}
