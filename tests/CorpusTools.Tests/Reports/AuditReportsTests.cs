using JudicialAnalogs.CorpusTools.Reports;
using JudicialAnalogs.V1;
using Spectre.Console;

namespace CorpusTools.Tests.Reports;

public class AuditReportsTests
{
    [Theory]
    [InlineData(Language.Russian, "ошибка анализа", "Слишком мало")]
    [InlineData(Language.Kazakh, "талдау қатесі", "тым аз")]
    [InlineData(Language.English, "error of the analysis", "Too few")]
    public void Key_figures_are_told_with_n_and_interval_or_with_why_not(Language language, string category, string tooFew)
    {
        var wording = JudicialAnalogs.Server.Texts.Wording.Of(language);
        var report = new KpiReportResponse { Drafts = 40, Context = new AnswerContext { Language = language } };
        report.Appeals.Add(new AppealKpi { Group = KpiActGroup.Diverging, Acts = 30, DisplacedOfReviewed = new KpiShare { Count = 6, Size = 24, Share = 0.25, Low = 0.098, High = 0.467 } });
        report.Reasons.Add(new ReasonKpi { Category = ReasonCategory.ErrorOfAnalysis, Share = new KpiShare { Count = 1, Size = 3, Note = wording.Say("Kpi.TooFew", 3, 20) } });

        var text = Written(console => new KpiReport(console, language).Write(report));

        Assert.Contains($"{wording.Number(25)} % ({wording.Number(9.8m)}–{wording.Number(46.7m)}), 6/24", text, StringComparison.Ordinal);
        Assert.Contains(category, text, StringComparison.Ordinal);
        Assert.Contains(tooFew, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_divergence_is_told_with_its_findings_apart_its_reason_and_its_fate()
    {
        var entry = new JudicialAnalogs.V1.Divergence { DraftId = "d0000000001", DraftVersion = 2, AssessedAt = new(), FoundUnder = "УК 188(3)", Fate = new CaseFate { Link = FinalActLink.CaseNumber, ActId = "act-9", Outcome = AppealOutcome.Changed } };
        entry.OutsideTheLaw.Add(new LawFinding { Message = "Above the sanction", Norm = "УК 188(3)" });
        entry.Findings.Add(new PracticeFinding { Aspect = DivergenceAspect.Punishment, Message = "Harsher than practice" });
        entry.Reasons.Add(new Reason { Category = ReasonCategory.Role, Text = "[Organiser] of the group" });
        var listed = new ListDivergencesResponse { Context = new AnswerContext(), NextPageToken = "more" };
        listed.Divergences.Add(entry);

        var text = Written(console => new DivergencesReport(console, Language.English).Write(listed));

        foreach (var part in new[] { "d0000000001/2", "Above the sanction", "Harsher than practice", "[Organiser] of the group", "act-9", "There are more" })
            Assert.Contains(part, text, StringComparison.Ordinal);
    }

    private static string Written(Action<IAnsiConsole> write)
    {
        using var writer = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = 1_000;
        write(console);
        return writer.ToString();
    }
}
