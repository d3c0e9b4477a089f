package org.alteractions.journey.browser;

import java.util.List;

/** The ways through a feature's forms that run in the browser. */
interface FormCases {

    List<FormCase> cases();
}
