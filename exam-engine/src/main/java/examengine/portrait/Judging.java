package examengine.portrait;

import examengine.face.Look;
import java.util.List;
import java.util.Optional;

/** Holds a portrait against all rules of a programme at once: a pure function of what was opened and what was seen. */
final class Judging {

    private static final List<Demand> DEMANDS = List.of(
            (photo, rules, look) -> FileDemands.format(photo, rules),
            (photo, rules, look) -> FileDemands.bytes(photo, rules),
            (photo, rules, look) -> photo.damage(),
            (photo, rules, look) -> FileDemands.oddities(photo),
            (photo, rules, look) -> SizeDemands.check(photo, rules),
            (photo, rules, look) -> BackgroundDemands.check(photo, rules),
            FaceDemands::check);

    private Judging() {}

    static Judgement judge(OpenedPhoto photo, PhotoRules rules, Optional<Look> look) {
        return Judgement.of(DEMANDS.stream()
                .flatMap(demand -> demand.check(photo, rules, look).stream())
                .toList());
    }
}
