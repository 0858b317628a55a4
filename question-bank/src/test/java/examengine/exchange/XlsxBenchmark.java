package examengine.exchange;

import examengine.item.ItemDraft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Seconds and heap to write and to read a workbook of 10,000 items, those of the sample bank again and again; the
 * target is a peak of 256 MB, so run it with {@code -Xmx256m}.
 */
public final class XlsxBenchmark {

    private static final int ROUNDS = 5;
    private static final int MEGABYTE = 1 << 20;

    private XlsxBenchmark() {}

    /** @param arguments the number of items, 10,000 without one */
    public static void main(String[] arguments) throws IOException {
        int count = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        byte[] file = measured("write", () -> write(items(count)));
        System.out.printf("file %.1f MB%n", file.length / (double) MEGABYTE);
        for (int round = 0; round < ROUNDS; round++) {
            int read = measured("read", () -> new XlsxReader()
                    .read(new ImportFile("items.xlsx", file))
                    .items()
                    .size());
            if (read != count) {
                throw new IllegalStateException(read + " items read of " + count);
            }
        }
    }

    private static List<ItemDraft> items(int count) {
        List<ItemDraft> bank = SampleBank.items();
        return IntStream.range(0, count)
                .mapToObj(number -> renamed(bank.get(number % bank.size()), number))
                .toList();
    }

    private static ItemDraft renamed(ItemDraft item, int number) {
        return new ItemDraft(
                item.code() + "-" + number,
                item.area(),
                item.type(),
                item.difficulty(),
                item.stem(),
                item.choices(),
                item.key(),
                item.explanation(),
                item.rule());
    }

    private static byte[] write(List<ItemDraft> items) throws IOException {
        var out = new ByteArrayOutputStream();
        new XlsxWriter(Locale.CHINESE).write(items, PictureSource.NONE, out);
        return out.toByteArray();
    }

    private static <T> T measured(String what, Work<T> work) throws IOException {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = used();
        long cpu = cpu();
        long start = System.nanoTime();
        T done = work.done();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(
                "%s %.2f s, CPU %.2f s, heap before %d MB, at most %d MB%n",
                what, took.toMillis() / 1e3, (cpu() - cpu) / 1e9, before / MEGABYTE, peak() / MEGABYTE);
        return done;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** What was in use at once is less: each pool has its peak at a time of its own, garbage included. */
    private static long peak() {
        return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static long used() {
        return heap().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    @FunctionalInterface
    private interface Work<T> {
        T done() throws IOException;
    }
}
