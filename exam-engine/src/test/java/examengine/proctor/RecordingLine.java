package examengine.proctor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A line whose far end takes a frame when the test says so. */
final class RecordingLine implements Line {

    final List<String> sent = new ArrayList<>();
    final List<Closing> closings = new ArrayList<>();
    private Consumer<Boolean> outcome;

    @Override
    public void send(String text, Consumer<Boolean> told) {
        sent.add(text);
        outcome = told;
    }

    @Override
    public void close(Closing why) {
        closings.add(why);
    }

    /** The frame on its way arrives. */
    void arrives() {
        end(true);
    }

    void breaks() {
        end(false);
    }

    /** Takes everything that waits. */
    void drains() {
        while (outcome != null) {
            arrives();
        }
    }

    private void end(boolean well) {
        Consumer<Boolean> told = outcome;
        outcome = null;
        told.accept(well);
    }

    /** The kinds of the frames sent, in order. */
    List<String> kinds() {
        return sent.stream().map(text -> text.split("\"")[3]).toList();
    }

    /** The numbers of the frames sent, in order. */
    List<Integer> numbers() {
        return sent.stream()
                .map(text -> Integer.valueOf(text.replaceFirst(".*?\"seq\":(\\d+).*", "$1")))
                .toList();
    }
}
