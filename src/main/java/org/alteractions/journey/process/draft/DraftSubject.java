package org.alteractions.journey.process.draft;

/**
 * What somebody fills in a form for: a task, the start of a process, or a page of our own.
 *
 * @param text "task/" and the task's id, "start/" and the id of the process, or "page/" and what the page is about
 */
public record DraftSubject(String text) {

    private static final String TASK = "task/";
    private static final String START = "start/";

    public static DraftSubject task(String taskId) {
        return new DraftSubject(TASK + taskId);
    }

    public static DraftSubject start(String process) {
        return new DraftSubject(START + process);
    }

    public static DraftSubject page(String about) {
        return new DraftSubject("page/" + about);
    }

    public boolean isTask() {
        return text.startsWith(TASK);
    }

    /** Id of the task or of the process. */
    public String id() {
        return text.substring(text.indexOf('/') + 1);
    }
}
