package examengine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;

@AnalyzeClasses(packages = "examengine", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "examengine.";

    /** Which room may import which; a room that is not listed may not exist. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.of(
            "kernel", Set.of(),
            "item", Set.of("kernel"),
            "exchange", Set.of("kernel", "item"),
            "blueprint", Set.of("kernel", "item"),
            "drawing", Set.of("kernel", "item", "blueprint"),
            "scoring", Set.of("kernel", "item"),
            "evidence", Set.of("kernel", "item", "scoring"),
            "statistics", Set.of("kernel"));

    @ArchTest
    static final ArchRule rooms_import_only_what_the_house_plan_allows =
            classes().that().resideInAPackage("examengine..").should(importOnlyAllowedRooms());

    @ArchTest
    static final ArchRule rooms_form_no_circle =
            slices().matching("examengine.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_drawing_and_statistics_know_commons_math = noClasses()
            .that()
            .resideOutsideOfPackages("examengine.drawing..", "examengine.statistics..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons.math3..");

    @ArchTest
    static final ArchRule only_exchange_knows_spreadsheets = noClasses()
            .that()
            .resideOutsideOfPackage("examengine.exchange..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..", "org.apache.commons.csv..");

    @ArchTest
    static final ArchRule nobody_reads_a_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule nobody_speaks_http = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "jakarta.websocket..", "java.net.http..");

    @ArchTest
    static final ArchRule callers_hold_the_transaction =
            noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.transaction..");

    private static ArchCondition<JavaClass> importOnlyAllowedRooms() {
        return new ArchCondition<>("import only rooms the house plan allows") {
            @Override
            public void check(JavaClass importing, ConditionEvents events) {
                for (Dependency dependency : importing.getDirectDependenciesFromSelf()) {
                    if (isForbidden(importing, dependency.getTargetClass())) {
                        events.add(SimpleConditionEvent.violated(importing, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isForbidden(JavaClass importing, JavaClass imported) {
        String from = room(importing);
        String to = room(imported);
        return !MAY_IMPORT.containsKey(from)
                || (!to.isEmpty() && !to.equals(from) && !MAY_IMPORT.get(from).contains(to));
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).replaceFirst("\\..*", "") : "";
    }
}
