package org.alteractions.journey.process.picture;

import java.util.List;

/**
 * A model's diagram, reduced to boxes and lines.
 *
 * @param name    of the process
 * @param viewBox of the SVG element
 * @param here    names of the nodes at which the case stands
 */
public record ModelPicture(String name, String viewBox, List<Box> boxes, List<Line> lines, List<String> here) {

    public ModelPicture {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
        here = List.copyOf(here);
    }

    /** Shapes of nodes. */
    public enum Kind { FRAME, TASK, EVENT, GATEWAY }

    /**
     * A node.
     *
     * @param here whether the case stands at it
     */
    public record Box(Kind kind, int left, int top, int width, int height, List<String> label, boolean here) {

        public int middle() {
            return left + width / 2;
        }

        public int centre() {
            return top + height / 2;
        }

        /** Corners of a gateway. */
        public String points() {
            return middle() + "," + top + " " + (left + width) + "," + centre() + " " + middle() + ","
                    + (top + height) + " " + left + "," + centre();
        }
    }

    /** A sequence flow as points of an SVG polyline. */
    public record Line(String points) {}
}
