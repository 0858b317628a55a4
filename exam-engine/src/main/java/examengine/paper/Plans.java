package examengine.paper;

import examengine.blueprint.Blueprint;
import examengine.drawing.PaperPlan;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Blueprints prepared against their banks, once for all papers until blueprint or bank change, or the day ends: what
 * expires at midnight leaves the draw at midnight. Each node prepares its own, threads share them.
 */
@ApplicationScoped
class Plans {

    /** More blueprints than are drawn from at the same time. */
    private static final int MOST = 200;

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Inject
    Banks banks;

    private final Map<String, Prepared> prepared = new ConcurrentHashMap<>();

    /** A plan together with what it was made from. */
    record Prepared(int version, Banks.Indexed bank, LocalDate day, PaperPlan plan) {
        private boolean isOf(Blueprint blueprint, Banks.Indexed now, LocalDate today) {
            return version == blueprint.version() && bank == now && day.equals(today);
        }
    }

    /** @throws Refusal as {@link PaperPlan#of} */
    Prepared of(Blueprint blueprint, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, CHINA);
        Banks.Indexed bank = banks.snapshot(blueprint.bankId());
        if (prepared.size() > MOST) {
            prepared.clear();
        }
        return prepared.compute(
                blueprint.id(),
                (id, known) ->
                        known != null && known.isOf(blueprint, bank, today) ? known : prepare(blueprint, bank, today));
    }

    private static Prepared prepare(Blueprint blueprint, Banks.Indexed bank, LocalDate today) {
        PaperPlan plan = PaperPlan.of(blueprint, bank.pool(), today);
        return new Prepared(blueprint.version(), bank, today, plan);
    }
}
