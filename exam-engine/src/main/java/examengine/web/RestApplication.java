package examengine.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The HTTP contract lives under {@code /api}. */
@ApplicationPath("api")
public class RestApplication extends Application {}
