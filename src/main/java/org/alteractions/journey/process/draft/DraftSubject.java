package org.alteractions.journey.process.draft;

/**
 * The subject of a draft: a task, the start of a process, or an application page.
 *
 * @param text "task/" and the task's id, "start/" and the id of the process, or "page/" and the page's subject
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

    /** Id of the task or process. */
    public String id() {
        return text.substring(text.indexOf('/') + 1);
    }
}
