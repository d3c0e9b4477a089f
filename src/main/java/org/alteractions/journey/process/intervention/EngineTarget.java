package org.alteractions.journey.process.intervention;

/**
 * What an intervention changes.
 *
 * @param id in the engine; for {@code DEFINITION_KEY} the id of the process; null for {@code MANY}
 */
public record EngineTarget(Kind kind, String id) {

    /** Kinds of objects of the engine. */
    public enum Kind {
        JOB,
        TASK,
        INSTANCE,
        INCIDENT,
        DEFINITION,
        DEFINITION_KEY,
        JOB_DEFINITION,
        BATCH,
        /** Chosen by the request's content. */
        MANY
    }

    /** @param path within the engine's REST interface: "/job/17/retries" */
    public static EngineTarget at(String path) {
        String[] parts = path.split("/");
        boolean named = parts.length > 2;
        return switch (parts.length > 1 ? parts[1] : "") {
            case "job" -> named && !isWord(parts[2]) ? new EngineTarget(Kind.JOB, parts[2]) : many();
            case "task" -> named ? new EngineTarget(Kind.TASK, parts[2]) : many();
            case "process-instance" -> named && !isWord(parts[2])
                    ? new EngineTarget(Kind.INSTANCE, parts[2]) : many();
            case "incident" -> named ? new EngineTarget(Kind.INCIDENT, parts[2]) : many();
            case "job-definition" -> named && !isWord(parts[2])
                    ? new EngineTarget(Kind.JOB_DEFINITION, parts[2]) : many();
            case "batch" -> named ? new EngineTarget(Kind.BATCH, parts[2]) : many();
            case "process-definition" -> parts.length > 3 && parts[2].equals("key")
                    ? new EngineTarget(Kind.DEFINITION_KEY, parts[3])
                    : named && !isWord(parts[2]) ? new EngineTarget(Kind.DEFINITION, parts[2]) : many();
            default -> many();
        };
    }

    private static EngineTarget many() {
        return new EngineTarget(Kind.MANY, null);
    }

    private static boolean isWord(String part) {
        return switch (part) {
            case "retries", "suspended", "suspended-async", "job-retries", "job-retries-historic-query-based" -> true;
            default -> false;
        };
    }
}
