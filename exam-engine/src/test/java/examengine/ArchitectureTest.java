package examengine;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
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
import examengine.evidence.JournalExport;
import examengine.evidence.Place;
import examengine.item.AnswerKey;
import examengine.item.ItemRevision;
import examengine.paper.MarkingScheme;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

@AnalyzeClasses(packages = "examengine", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "examengine.";
    private static final Set<String> BANK =
            Set.of("kernel", "item", "exchange", "blueprint", "drawing", "scoring", "evidence", "statistics");

    /** Which room of the engine may import which; a room that is not listed may not exist. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("cluster", Set.of("kernel")),
            Map.entry("web", Set.of("kernel")),
            Map.entry("access", Set.of("kernel", "web")),
            Map.entry("candidate", Set.of("kernel")),
            Map.entry("exam", Set.of("kernel", "blueprint", "scoring", "candidate")),
            Map.entry("eligibility", Set.of("kernel", "candidate", "exam")),
            Map.entry(
                    "authoring",
                    Set.of("kernel", "item", "exchange", "blueprint", "drawing", "scoring", "exam", "paper")),
            Map.entry("paper", Set.of("kernel", "item", "blueprint", "drawing", "scoring")),
            Map.entry("journal", Set.of("kernel", "evidence")),
            Map.entry("face", Set.of("kernel")),
            Map.entry("portrait", Set.of("kernel", "candidate", "face", "identity")),
            Map.entry("identity", Set.of("kernel", "candidate", "face")),
            Map.entry("privacy", Set.of("kernel", "candidate", "identity")),
            Map.entry("sitting", Set.of("kernel", "candidate", "exam", "eligibility", "paper", "journal", "identity")),
            Map.entry(
                    "grading",
                    Set.of(
                            "kernel",
                            "item",
                            "scoring",
                            "evidence",
                            "candidate",
                            "exam",
                            "paper",
                            "journal",
                            "identity",
                            "sitting")),
            Map.entry("live", Set.of("kernel", "sitting")),
            Map.entry("proctor", Set.of("kernel", "exam", "sitting", "live", "identity", "candidate")));

    /** Rooms whose store may keep things in the cluster's caches. */
    private static final Set<String> CACHING = Set.of("access", "paper", "identity", "sitting", "live");

    /** The one room that puts all others together. */
    private static final String COMPOSITION = "start";

    @ArchTest
    static final ArchRule rooms_import_only_what_the_house_plan_allows =
            classes().that().resideInAPackage("examengine..").should(importOnlyAllowedRooms());

    @ArchTest
    static final ArchRule other_rooms_see_the_door_only =
            classes().that().resideInAPackage("examengine..").should(stayOutOfOthersChambers());

    @ArchTest
    static final ArchRule rooms_form_no_circle =
            slices().matching("examengine.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_one_clock_tells_the_time = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("examengine.start.SystemTime")
            .and()
            .doNotHaveFullyQualifiedName("examengine.face.worker.Main")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule infinispan_lives_in_the_cluster_and_the_stores = noClasses()
            .that(not(resideInAnyPackage("examengine.cluster..", "examengine..store..")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.infinispan..")
                    .and(not(resideInAPackage("org.infinispan.protostream..")))
                    .as("belong to Infinispan"));

    @ArchTest
    static final ArchRule native_code_stays_in_its_chamber = noClasses()
            .that()
            .resideOutsideOfPackage("examengine.face.opencv")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.opencv..", "nu.pattern..");

    @ArchTest
    static final ArchRule the_server_calls_no_native_code = noClasses()
            .that()
            .resideOutsideOfPackages("examengine.face.opencv", "examengine.face.worker", "examengine.face.calibration")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("examengine.face.opencv");

    @ArchTest
    static final ArchRule http_holds_no_transaction_and_no_entity_manager = noClasses()
            .that()
            .resideInAPackage("examengine..http..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.transaction..", "jakarta.persistence..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule the_key_stays_in = noClasses()
            .that()
            .resideInAPackage("examengine..http..")
            .and()
            .resideOutsideOfPackage("examengine.authoring.http")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(AnswerKey.class, MarkingScheme.class, ItemRevision.class);

    @ArchTest
    static final ArchRule only_the_export_of_journals_hands_out_keys = noClasses()
            .that()
            .resideInAPackage("examengine..http..")
            .and()
            .doNotHaveSimpleName("JournalResource")
            .and()
            .doNotHaveSimpleName("SessionJournalsResource")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(JournalExport.class, Place.class);

    private static ArchCondition<JavaClass> importOnlyAllowedRooms() {
        return new ArchCondition<>("import only rooms the house plan allows") {
            @Override
            public void check(JavaClass importing, ConditionEvents events) {
                for (Dependency dependency : importing.getDirectDependenciesFromSelf()) {
                    if (!mayImport(importing, room(dependency.getTargetClass()))) {
                        events.add(SimpleConditionEvent.violated(importing, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean mayImport(JavaClass importing, String imported) {
        String own = room(importing);
        if (imported.isEmpty() || imported.equals(own) || own.equals(COMPOSITION) || BANK.contains(own)) {
            return true;
        }
        Set<String> allowed = new HashSet<>(MAY_IMPORT.getOrDefault(own, Set.of()));
        String chamber = chamber(importing);
        if (chamber.equals("http")) {
            allowed.add("web");
        }
        if (chamber.equals("store") && CACHING.contains(own)) {
            allowed.add("cluster");
        }
        return allowed.contains(imported);
    }

    private static ArchCondition<JavaClass> stayOutOfOthersChambers() {
        return new ArchCondition<>("stay out of the private chambers of other rooms") {
            @Override
            public void check(JavaClass importing, ConditionEvents events) {
                for (Dependency dependency : importing.getDirectDependenciesFromSelf()) {
                    JavaClass imported = dependency.getTargetClass();
                    boolean inside = room(imported).equals(room(importing));
                    if (!inside && !chamber(imported).isEmpty()) {
                        events.add(SimpleConditionEvent.violated(importing, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static String room(JavaClass type) {
        return segment(type, 0);
    }

    private static String chamber(JavaClass type) {
        return segment(type, 1);
    }

    private static String segment(JavaClass type, int index) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT)) {
            return "";
        }
        String[] segments = name.substring(ROOT.length()).split("\\.");
        return index < segments.length ? segments[index] : "";
    }
}
