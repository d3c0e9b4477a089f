package org.alteractions.journey.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.alteractions.journey.testing.Story;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A story told in a browser; a test method asks for {@link Staff}. Skipped where no Chromium is installed, except in
 * the build pipeline, where that is a failure.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Story
@ExtendWith(BrowserExtension.class)
@interface BrowserStory {}
