package examengine.start;

/** Resident-ID numbers of nobody: county code 99 is not assigned, the check character is right (GB 11643). */
final class DemoResidentId {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private DemoResidentId() {}

    static String of(int number) {
        String body = String.format("330199199%d%02d%02d%03d", number % 10, number % 12 + 1, number % 28 + 1, number);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + CHECKS.charAt(sum % 11);
    }
}
