package examengine.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import examengine.hall.ExamHall;
import examengine.hall.Seat;
import examengine.node.ExamNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A room full of devices in front of a demo node. Gives every test fresh devices, takes a picture of each when a test
 * fails, and lets no test pass in which a page got into {@link Troubles}.
 */
final class Lab implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private static final int PC_WIDTH = 1366;
    private static final int PC_HEIGHT = 768;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    private final boolean isAlone;
    private final Supplier<Postgres> source;
    private final List<Device> devices = new ArrayList<>();
    private ExamNode node;
    private Supplier<Optional<Path>> film = () -> Optional.of(FakeCamera.film());
    private Map<String, String> more = Map.of();
    private Postgres database;
    private Chromium chromium;

    private Lab(boolean isAlone, Supplier<Postgres> source) {
        this.isAlone = isAlone;
        this.source = source;
    }

    /** In front of the node that all tests share, with its data in PostgreSQL; each test brings candidates of its own. */
    static Lab onSharedNode() {
        return new Lab(false, () -> null);
    }

    /** In front of a node that may be killed. */
    static Lab onOwnNode() {
        return new Lab(true, () -> null);
    }

    /** As {@link #onOwnNode}, with its data in PostgreSQL. */
    static Lab onOwnPostgresNode() {
        return new Lab(true, Postgres::new);
    }

    /** None of the computers has a camera. */
    Lab withoutCameras() {
        film = Optional::empty;
        return this;
    }

    /** The cameras see somebody real, and the node, one of its own, compares faces. */
    Lab withFaces(Supplier<Path> somebody, Supplier<Path> models) {
        film = () -> {
            more = Map.of("EXAM_MODELS", models.get().toString());
            return Optional.of(somebody.get());
        };
        return this;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        chromium = Chromium.launched(film.get());
        Place place = isAlone ? Place.on(source.get(), more) : sharedBy(context);
        database = place.database();
        node = place.node();
    }

    private static Place sharedBy(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Lab.class))
                .getOrComputeIfAbsent("place", key -> Place.on(new Postgres(), Map.of()), Place.class);
    }

    /** @param database null where the node's own is embedded */
    private record Place(ExamNode node, Postgres database) implements AutoCloseable {

        static Place on(Postgres database, Map<String, String> more) {
            Map<String, String> settings = new HashMap<>(more);
            if (database != null) {
                settings.putAll(database.asSettings());
            }
            return new Place(startedOn(settings), database);
        }

        @Override
        public void close() throws IOException {
            node.close();
        }
    }

    private static ExamNode startedOn(Map<String, String> access) {
        Map<String, String> settings = new HashMap<>(access);
        settings.put("EXAM_DEMO", "true");
        ExamNode node = ExamNode.with(settings);
        node.start();
        return node;
    }

    ExamNode node() {
        return node;
    }

    /** Only where the data is in PostgreSQL. Shared, it is for changing what belongs to the test's own candidates. */
    Postgres database() {
        return database;
    }

    /** The node's door for those who come without a browser. */
    ExamHall hall() {
        return new ExamHall(node.uri());
    }

    /** A demo candidate who has shown the face for the practice and may start. */
    Seat seats(String login) {
        return seats(login, "practice");
    }

    /** A demo candidate who has shown the face for the exam, where a person must look at it first. */
    Seat seatsInReviewedExam(String login) {
        return seats(login, "safety-officer");
    }

    private Seat seats(String login, String exam) {
        Seat seat = hall().candidate(login).signsIn().consents().enters(exam);
        seat.showsFace();
        return seat;
    }

    Device pc() {
        return device(new NewContextOptions().setViewportSize(PC_WIDTH, PC_HEIGHT));
    }

    Device phone() {
        return device(new NewContextOptions()
                .setViewportSize(PHONE_WIDTH, PHONE_HEIGHT)
                .setHasTouch(true)
                .setIsMobile(true));
    }

    private Device device(NewContextOptions options) {
        Device device = new Device(chromium.context(
                options.setBaseURL(node.uri().toString()).setLocale("zh-CN").setTimezoneId("Europe/Lisbon")));
        devices.add(device);
        return device;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<String> troubles =
                devices.stream().flatMap(device -> device.troubles().stream()).toList();
        boolean hasFailed = context.getExecutionException().isPresent();
        if (hasFailed || !troubles.isEmpty()) {
            shootAll(context.getRequiredTestMethod().getName());
        }
        devices.forEach(Device::close);
        devices.clear();
        assertThat(troubles).as("what the pages should not have done").isEmpty();
    }

    private void shootAll(String test) {
        for (int device = 0; device < devices.size(); device++) {
            devices.get(device).shoots("failed-" + test + "-" + device);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (chromium != null) {
            chromium.close();
        }
        if (isAlone && node != null) {
            node.close();
        }
    }
}
