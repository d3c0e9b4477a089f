package org.alteractions.journey.process.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alteractions.journey.process.IncidentRemedy;
import org.alteractions.journey.process.expression.ClosedExpressions;
import org.alteractions.journey.process.expression.ClosedFeel;
import org.alteractions.journey.process.expression.DeploymentCheck;
import org.alteractions.journey.process.expression.NoScripts;
import org.alteractions.journey.process.failedstep.FailedStepLog;
import org.alteractions.journey.process.form.seam.FormSeam;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.incident.IncidentHandler;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Engine settings that no property of the starter covers. */
@Component
@Order(Ordering.DEFAULT_ORDER + 1)
class EngineSettings extends AbstractProcessEnginePlugin {

    private final BeanFactory beans;
    private final ClosedExpressions expressions;
    private final DeploymentCheck deployments;
    private final FormSeam seam;
    private final TaskNames names;
    private final FollowUps followUps;
    private final ChapterTenants chapters;
    private final List<IncidentRemedy> remedies;
    private final FailedStepLog failures;
    private final Optional<EngineMappings> mappings;
    private final RetriedJobs retried = new RetriedJobs();

    EngineSettings(
            BeanFactory beans,
            ClosedExpressions expressions,
            DeploymentCheck deployments,
            FormSeam seam,
            TaskNames names,
            FollowUps followUps,
            ChapterTenants chapters,
            List<IncidentRemedy> remedies,
            FailedStepLog failures,
            Optional<EngineMappings> mappings) {
        this.beans = beans;
        this.expressions = expressions;
        this.deployments = deployments;
        this.seam = seam;
        this.names = names;
        this.followUps = followUps;
        this.chapters = chapters;
        this.remedies = remedies;
        this.failures = failures;
        this.mappings = mappings;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        mappings.ifPresent(read -> read.giveTo(engine));
        engine.setBeans(new ResourceBeans(beans));
        engine.setExpressionManager(expressions);
        engine.setScriptEngineResolver(new NoScripts());
        DefaultDmnEngineConfiguration decisions =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        decisions.setFeelEngineFactory(new ClosedFeel());
        engine.setDmnEngineConfiguration(decisions);
        engine.setCustomPreDeployers(List.of(deployments));
        engine.setTenantIdProvider(chapters);
        engine.setCustomIncidentHandlers(Stream.concat(
                        Stream.of(new KeptIncidents()), remedies.stream().<IncidentHandler>map(RemediedIncidents::new))
                .toList());
        engine.setCustomSessionFactories(List.of(new RetriedDefinitions(retried)));
        MapBusinessCalendarManager calendars = new MapBusinessCalendarManager();
        calendars.addBusinessCalendar(DurationBusinessCalendar.NAME, new DurationBusinessCalendar());
        calendars.addBusinessCalendar(DueDateBusinessCalendar.NAME, new DueDateBusinessCalendar());
        calendars.addBusinessCalendar(CycleBusinessCalendar.NAME, new MomentsCalendar());
        engine.setBusinessCalendarManager(calendars);
        engine.setFormService(seam.formService());
        DiscreetJobs.setUp(engine, failures);
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(new DiscreetExecution()));
        List<BpmnParseListener> listeners = engine.getCustomPostBPMNParseListeners();
        engine.setCustomPostBPMNParseListeners(listeners == null ? new ArrayList<>() : new ArrayList<>(listeners));
        engine.getCustomPostBPMNParseListeners().addAll(List.of(names, followUps, seam));
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.getCommandCheckers().replaceAll(
                checker -> checker.getClass() == AuthorizationCommandChecker.class ? retried : checker);
    }
}
