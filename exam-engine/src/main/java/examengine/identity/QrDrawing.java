package examengine.identity;

import io.nayuki.qrcodegen.QrCode;

/** QR codes as small SVG pictures, without script or style: one path of dark runs on white. */
final class QrDrawing {

    /** Modules of white around the code; ISO/IEC 18004 asks for four. */
    private static final int QUIET = 4;

    private QrDrawing() {}

    static String svg(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\">"
                        .formatted(side, side)
                + "<path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/>".formatted(side, side)
                + "<path fill=\"#000\" d=\"" + dark(code) + "\"/></svg>";
    }

    private static String dark(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int end = x;
                while (code.getModule(end, y)) {
                    end++;
                }
                if (end > x) {
                    path.append("M%d %dh%dv1H%dz".formatted(x + QUIET, y + QUIET, end - x, x + QUIET));
                    x = end;
                }
            }
        }
        return path.toString();
    }
}
