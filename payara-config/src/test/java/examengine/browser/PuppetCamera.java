package examengine.browser;

import com.google.gson.Gson;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A camera in place of the browser's that sees a head which turns as the page says, or one that never moves. Left and right
 * are the head's own.
 */
final class PuppetCamera {

    private static final String SCRIPT =
            """
            (() => {
              const pictures = %s;
              navigator.mediaDevices.getUserMedia = async () => {
                const canvas = document.createElement('canvas');
                canvas.width = 640;
                canvas.height = 480;
                const pen = canvas.getContext('2d');
                const seen = {};
                for (const [step, url] of Object.entries(pictures)) {
                  seen[step] = new Image();
                  seen[step].src = url;
                  await seen[step].decode();
                }
                const draw = () => {
                  const told = document.querySelector('.turning');
                  const step = told && ['LEFT', 'RIGHT'].find((side) => told.classList.contains(side) && seen[side]);
                  pen.drawImage(seen[step || 'FRONT'], 0, 0);
                };
                draw();
                setInterval(draw, 40);
                return canvas.captureStream(25);
              };
            })()
            """;

    private PuppetCamera() {}

    /** @param pictures JPEGs of 640×480 by FRONT, and LEFT and RIGHT where the head turns */
    static String script(Map<String, byte[]> pictures) {
        Map<String, String> urls = pictures.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(each.getValue())));
        return SCRIPT.formatted(new Gson().toJson(urls));
    }
}
