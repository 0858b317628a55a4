package examengine.figures.echo;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Under the same address as the engine. */
@ApplicationPath("api")
public class EchoApplication extends Application {}
