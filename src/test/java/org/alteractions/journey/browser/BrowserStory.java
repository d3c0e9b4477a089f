package org.alteractions.journey.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.alteractions.journey.testing.Story;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A story in a browser. A test method takes {@link Staff} as a parameter. Without Chromium it is skipped, except in the
 * build pipeline, where it fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Story
@ExtendWith(BrowserExtension.class)
@interface BrowserStory {}
