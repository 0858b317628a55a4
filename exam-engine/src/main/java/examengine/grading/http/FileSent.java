package examengine.grading.http;

import examengine.journal.UnsentFile;
import examengine.journal.UnsentFile.Typed;
import examengine.kernel.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A file of unsent answers as the candidate's page wrote it. */
public record FileSent(
        @NotNull String format,
        @NotNull @Size(max = 36) String sitting,
        @NotNull Long lease,
        @NotNull @Size(max = 40) String exportedAt,
        @NotEmpty @Size(max = MOST) List<@NotNull @Valid AnswerSent> answers,
        @NotNull @Size(max = 100) String mac) {

    /** More than any paper has positions. */
    private static final int MOST = 500;

    /** @throws Refusal {@code unknown-file-format}, before any other field is looked at */
    public FileSent {
        if (format != null && !format.equals(UnsentFile.FORMAT)) {
            throw Refusal.invalid("unknown-file-format").with("format", UnsentFile.FORMAT);
        }
    }

    public record AnswerSent(
            @NotNull Integer position,
            @NotNull @Size(max = 26) List<@NotNull @Size(max = 1) String> choices,
            @NotNull @Min(1) Long revision,
            @NotNull @Size(max = 40) String typedAt) {}

    /** @throws Refusal {@code unreadable-file} */
    UnsentFile file() {
        List<Typed> typed = answers.stream()
                .map(a -> new Typed(a.position(), a.choices(), a.revision(), a.typedAt()))
                .toList();
        return new UnsentFile(sitting, lease, exportedAt, typed, mac);
    }
}
