package examengine.portrait;

import examengine.face.Look;
import java.util.List;
import java.util.Optional;

/** One thing a portrait is held against. */
interface Demand {

    /**
     * @param look what a detector saw in the upright picture; empty where there is none
     * @return what does not keep to the rules; empty where all is well or there is nothing to look at
     */
    List<Finding> check(OpenedPhoto photo, PhotoRules rules, Optional<Look> look);
}
