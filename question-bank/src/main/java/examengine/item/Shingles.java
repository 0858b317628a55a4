package examengine.item;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What an item says as a set of shingles: pairs of neighbouring words in English, of neighbouring characters in Chinese
 * (Unicode's word boundaries, UAX #29, by Lucene). Case, width, punctuation and the order of the choices do not count.
 * Shingles and their likeness after A. Z. Broder, On the resemblance and containment of documents (1997).
 *
 * @param hashes of the shingles, upwards, each once
 */
public record Shingles(int[] hashes) {

    /** @param choices in any order; those of a true/false item say nothing and are passed over */
    public static Shingles of(String stem, List<String> choices) {
        IntStream said = choices.equals(ItemDraft.TRUE_FALSE_CHOICES)
                ? IntStream.empty()
                : choices.stream().flatMapToInt(Shingles::in);
        return new Shingles(IntStream.concat(in(stem), said).sorted().distinct().toArray());
    }

    int size() {
        return hashes.length;
    }

    private static IntStream in(String text) {
        try (StandardTokenizer words = new StandardTokenizer();
                ShingleFilter pairs = new ShingleFilter(words)) {
            words.setReader(new StringReader(SearchText.folded(text)));
            pairs.setOutputUnigrams(false);
            pairs.setOutputUnigramsIfNoShingles(true);
            return hashes(pairs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IntStream hashes(TokenStream shingles) throws IOException {
        CharTermAttribute shingle = shingles.addAttribute(CharTermAttribute.class);
        IntStream.Builder hashes = IntStream.builder();
        shingles.reset();
        while (shingles.incrementToken()) {
            hashes.add(shingle.toString().hashCode());
        }
        shingles.end();
        return hashes.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shingles that && Arrays.equals(hashes, that.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }

    @Override
    public String toString() {
        return Arrays.toString(hashes);
    }
}
