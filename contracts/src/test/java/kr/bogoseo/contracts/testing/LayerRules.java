package kr.bogoseo.contracts.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/**
 * The shape of a service: the root package holds the use case and knows no sub-package except where
 * it is wired; sub-packages never know each other; other services' code is out of reach; every
 * package is null-marked.
 */
public final class LayerRules {

  private LayerRules() {}

  /**
   * Checks all rules.
   *
   * @param root the service's root package, for example {@code kr.bogoseo.extract}
   */
  public static void check(String root) {
    check(root, Set.of());
  }

  /**
   * Checks all rules for what is no service itself and may look into some.
   *
   * @param root the root package
   * @param open root packages of services it may use, for example {@code kr.bogoseo.enrich}
   */
  public static void check(String root, Set<String> open) {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(root);
    noClasses()
        .that(new InPackage(root))
        .and()
        .haveSimpleNameNotEndingWith("Configuration")
        .and()
        .haveSimpleNameNotEndingWith("Service")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(root + ".(*)..")
        .because("only a …Configuration wires technology into the use case")
        .check(classes);
    slices()
        .matching(root + ".(*)..")
        .should()
        .notDependOnEachOther()
        .because("sub-packages meet only in the root")
        .allowEmptyShould(true)
        .check(classes);
    noClasses()
        .should()
        .dependOnClassesThat(new OtherService(root, open))
        .because("only events and stage documents cross services")
        .check(classes);
    ArchRuleDefinition.classes().should(new BeNullMarked()).check(classes);
    noClasses()
        .should()
        .resideInAnyPackage("..common..", "..util..", "..utils..", "..manager..", "..impl..")
        .because("such names say nothing about what is inside")
        .check(classes);
  }

  private static final class InPackage extends DescribedPredicate<JavaClass> {
    private final String root;

    InPackage(String root) {
      super("are in the root package");
      this.root = root;
    }

    @Override
    public boolean test(JavaClass type) {
      return type.getPackageName().equals(root) && !type.getName().contains("$");
    }
  }

  private static final class OtherService extends DescribedPredicate<JavaClass> {
    private final String root;
    private final Set<String> open;

    OtherService(String root, Set<String> open) {
      super("belong to another service");
      this.root = root;
      this.open = Set.copyOf(open);
    }

    @Override
    public boolean test(JavaClass type) {
      String name = type.getPackageName();
      return name.startsWith("kr.bogoseo.")
          && !name.startsWith(root)
          && !name.startsWith("kr.bogoseo.contracts")
          && open.stream().noneMatch(name::startsWith);
    }
  }

  private static final class BeNullMarked extends ArchCondition<JavaClass> {
    BeNullMarked() {
      super("be in a @NullMarked package");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
      events.add(
          new SimpleConditionEvent(
              type, marked, type.getPackageName() + (marked ? " is" : " is not") + " null-marked"));
    }
  }
}
