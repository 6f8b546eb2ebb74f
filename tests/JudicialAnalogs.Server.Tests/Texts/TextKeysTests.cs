using System.Text.RegularExpressions;
using System.Xml.Linq;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Divergence;
using JudicialAnalogs.Practice.Strata;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Server.Installation.Card;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Server.Tests.Texts;

public partial class TextKeysTests
{
    private static readonly string[] CorrectableFields =
    [
        "court", "region", "case_number", "date", "procedure", "instance", "appeal_outcome", "reviewed_court", "reviewed_date", "reviewed_outcome", "recidivism", "plea",
        "final_punishment", "probation_months", "charged", "found", "acquitted", "stage", "punishment", "damage_tenge", "compensation", "offence_date",
    ];

    // Keys that the program puts together from a value: the beginning as it stands in the source, and every key it can become.
    private static readonly Dictionary<string, string[]> BuiltKeys = new()
    {
        ["Additional."] = KeysOf<AdditionalPunishmentKind>("Additional.", "Unspecified"),
        ["Assistant.State."] = KeysOf<V1.SummaryState>("Assistant.State.", "Unspecified"),
        ["BelowMinimum."] = KeysOf<Practice.Profiles.BelowMinimumGround>("BelowMinimum."),
        ["Card.ActLanguage."] = ["Card.ActLanguage.both", "Card.ActLanguage.kk", "Card.ActLanguage.ru"],
        ["Card.Column."] = [.. new[] { "Command", "Figure", "Language", "Material", "Measure" }.Select(column => $"Card.Column.{column}")],
        ["Card.Limit."] = [.. new[] { "Adequacy", "Extraction", "Released", "Silence", "Unread" }.Select(limit => $"Card.Limit.{limit}")],
        ["Card.Material."] = [.. MeasuredFigure.All.Select(figure => $"Card.Material.{figure.Material}").Distinct()],
        ["Card.Measure."] = [.. MeasuredFigure.All.Select(figure => $"Card.Measure.{figure.Measure}").Distinct()],
        ["Card.Method."] = [.. new[] { "Aspects", "Comparison", "Law", "Reading", "Records", "SecondReader", "Summary", "Vectors" }.Select(method => $"Card.Method.{method}")],
        ["Card.Risk."] = [.. new[] { "Anchoring", "Identity", "PastErrors", "Pressure", "Reliance", "Shift" }.Select(risk => $"Card.Risk.{risk}")],
        ["Card.Role."] = KeysOf<Server.SignIn.Roles>("Card.Role.", "None"),
        ["Circumstance.Compensation."] = KeysOf<Compensation>("Circumstance.Compensation.", "Unspecified"),
        ["Circumstance.Plea."] = KeysOf<Plea>("Circumstance.Plea.", "Unspecified"),
        ["Circumstance.Recidivism."] = KeysOf<Recidivism>("Circumstance.Recidivism.", "Unspecified"),
        ["Divergence.Abstention."] = KeysOf<Abstention>("Divergence.Abstention.", "None"),
        ["Divergence.Award."] = ["Divergence.Award.None", "Divergence.Award.Notice", "Divergence.Award.Sharp"],
        ["Effect.Unusual."] = KeysOf<PunishmentAspect>("Effect.Unusual."),
        ["Divergence.Outcome."] = ["Divergence.Outcome.None", "Divergence.Outcome.Notice", "Divergence.Outcome.Sharp"],
        ["Report.Aspect."] = KeysOf<V1.DivergenceAspect>("Report.Aspect."),
        ["Divergence.Discussion."] = ["Divergence.Discussion.None", "Divergence.Discussion.Notice"],
        ["Divergence.Qualification."] = ["Divergence.Qualification.None", "Divergence.Qualification.Notice", "Divergence.Qualification.Sharp"],
        ["ClaimOutcome."] = KeysOf<ClaimOutcome>("ClaimOutcome."),
        ["Divergence."] = ["Divergence.Notice.Harsher", "Divergence.Notice.Milder", "Divergence.Sharp.Harsher", "Divergence.Sharp.Milder"],
        ["Error.Limit."] = KeysOf<Server.Limits.LimitKind>("Error.Limit."),
        ["Error.Query."] = KeysOf<Search.Typed.QuerySyntaxFault>("Error.Query."),
        ["Error.Record."] = KeysOf<Records.Failures.RecordRule>("Error.Record."),
        ["Export.Column."] = [.. Practice.Export.ExportColumns.All.Select(column => $"Export.Column.{column.Name}")],
        ["Factor."] = [.. Enumerable.Range(1, 11).Select(point => $"Factor.53.1.{point}"), "Factor.53.2", .. Enumerable.Range(1, 16).Select(point => $"Factor.54.1.{point}")],
        ["FinalAct."] = KeysOf<V1.FinalActLink>("FinalAct."),
        ["Form."] = KeysOf<PunishmentForm>("Form."),
        ["Kpi.Acts."] = KeysOf<V1.KpiActGroup>("Kpi.Acts."),
        ["Kpi.Drafts."] = KeysOf<V1.KpiDraftGroup>("Kpi.Drafts."),
        ["Law.Ground."] = KeysOf<Law.Sanctions.MilderLawGround>("Law.Ground."),
        ["Law.Source."] = KeysOf<Law.Sanctions.SanctionOrigin>("Law.Source."),
        ["Law.State."] = KeysOf<Law.Lawfulness.LawfulnessState>("Law.State."),
        ["LeftOut."] = KeysOf<Practice.Analogs.ExclusionReason>("LeftOut."),
        ["Level."] = KeysOf<DivergenceLevel>("Level."),
        ["Next."] = KeysOf<DraftState>("Next."),
        ["Note.Step."] = KeysOf<DraftStep>("Note.Step."),
        ["Option.State."] = KeysOf<Law.Options.OptionState>("Option.State."),
        ["Panel.ActKind."] = KeysOf<ActKind>("Panel.ActKind."),
        ["Panel.ActLanguage."] = [.. new[] { "Kazakh", "Mixed", "Russian" }.Select(language => $"Panel.ActLanguage.{language}")],
        ["Panel.Admin.Imports.State."] = KeysOf<Server.Intake.ImportState>("Panel.Admin.Imports.State."),
        ["Panel.Card."] = [.. new[] { "Accuracy", "Autonomy", "Data", "Limits", "Methods", "Notice", "Purpose", "Risks", "Roles" }.Select(section => $"Panel.Card.{section}")],
        ["Panel.Admin.Storage."] = [.. new[] { "Cluster", "Embeddings", "Imports", "Index", "NormIndex", "Records" }.Select(part => $"Panel.Admin.Storage.{part}")],
        ["Panel.Appeal."] = KeysOf<AppealOutcome>("Panel.Appeal."),
        ["Panel.CaseForm.Sure."] = ["Panel.CaseForm.Sure.High", "Panel.CaseForm.Sure.Low", "Panel.CaseForm.Sure.Medium"],
        ["Panel.Audit.Language."] = ["Panel.Audit.Language.kk", "Panel.Audit.Language.mixed", "Panel.Audit.Language.ru"],
        ["Panel.Audit.Link."] = KeysOf<V1.FinalActLink>("Panel.Audit.Link."),
        ["Panel.Audit.Trait."] = KeysOf<Practice.Audit.AuditedTrait>("Panel.Audit.Trait."),
        ["Panel.Compensation."] = KeysOf<Compensation>("Panel.Compensation.", "Unspecified"),
        ["Panel.Effect."] = KeysOf<ArgumentEffect>("Panel.Effect."),
        ["Panel.Figures.Unit."] = KeysOf<V1.PunishmentUnit>("Panel.Figures.Unit.", "Unspecified"),
        ["Panel.Step.Done."] = ["Panel.Step.Done.compared", "Panel.Step.Done.decided", "Panel.Step.Done.reason", "Panel.Step.Done.withdrawn"],
        ["Panel.Job."] = ["Panel.Job.AuditConsistency", "Panel.Job.AuditDivergences", "Panel.Job.AuditFairness", "Panel.Job.AuditKpi", "Panel.Job.Import", "Panel.Job.LedgerVerification", "Panel.Job.RebuildIndex"],
        ["Panel.Job.Stage."] = ["Panel.Job.Stage.CatchingUp", "Panel.Job.Stage.Reading", "Panel.Job.Stage.Waiting"],
        ["Panel.Job.State."] = KeysOf<Server.Jobs.JobState>("Panel.Job.State."),
        ["Panel.Law.Result."] = KeysOf<V1.LawResult>("Panel.Law.Result.", "Unspecified"),
        ["Panel.Mark.Reason."] = KeysOf<Records.Marks.MarkReason>("Panel.Mark.Reason."),
        ["Panel.Norm.Code."] = [.. new[] { "АППК", "ГК", "ГПК", "КоАП", "УИК", "УК", "УПК" }.Select(code => $"Panel.Norm.Code.{code}")],
        ["Panel.Plea."] = KeysOf<Plea>("Panel.Plea.", "Unspecified"),
        ["Panel.Reason."] = KeysOf<ReasonCategory>("Panel.Reason."),
        ["Panel.Recidivism."] = KeysOf<Recidivism>("Panel.Recidivism.", "Unspecified"),
        ["Panel.Review.Done."] = ["Panel.Review.Done.accepted", "Panel.Review.Done.proposed", "Panel.Review.Done.settled"],
        ["Panel.Review.Field."] = [.. CorrectableFields.Select(field => $"Panel.Review.Field.{field}")],
        ["Panel.Review.Outcome."] = KeysOf<V1.ReportedErrorOutcome>("Panel.Review.Outcome."),
        ["Panel.Segment."] = KeysOf<SegmentKind>("Panel.Segment."),
        ["Panel.Similarity."] = [.. new[] { "CitedNorms", "Factors", "Facts", "LegalState", "Qualification" }.Select(part => $"Panel.Similarity.{part}")],
        ["Panel.Standing."] = KeysOf<Law.Factors.FactorStanding>("Panel.Standing.", "Unspecified"),
        ["Panel.Stage."] = KeysOf<OffenceStage>("Panel.Stage.", "Unspecified", "Completed"),
        ["Panel.Tier."] = KeysOf<V1.EvidenceTier>("Panel.Tier."),
        ["Part.LegalState."] = KeysOf<AppealOutcome>("Part.LegalState."),
        ["Procedure."] = KeysOf<Procedure>("Procedure."),
        ["Quantity."] = [.. Enum.GetNames<PunishmentUnit>().Except(["Unspecified"]).SelectMany(unit => new[] { $"Quantity.{unit}.Many", $"Quantity.{unit}.One" })],
        ["Relaxation."] = KeysOf<Relaxation>("Relaxation."),
        ["Report.Effect."] = KeysOf<V1.ArgumentEffect>("Report.Effect."),
        ["Report.Tier."] = KeysOf<V1.EvidenceTier>("Report.Tier."),
        ["Size."] = KeysOf<PunishmentUnit>("Size.", "Unspecified"),
        ["Size.Years."] = ["Size.Years.One", "Size.Years.Few", "Size.Years.Many"],
        ["Role."] = KeysOf<Server.SignIn.Roles>("Role.", "None"),
        ["State."] = KeysOf<DraftState>("State."),
    };

    private static readonly Dictionary<string, string> Neutral = Load("Texts.resx");

    [Theory]
    [InlineData("Texts.ru.resx")]
    [InlineData("Texts.kk.resx")]
    public void Every_text_exists_in_every_language_with_the_same_places_to_fill(string file)
    {
        var texts = Load(file);

        Assert.Equal(Neutral.Keys.Order(StringComparer.Ordinal), texts.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(Neutral.Where(pair => !PlacesOf(pair.Value).SequenceEqual(PlacesOf(texts[pair.Key]))).Select(pair => pair.Key));
        Assert.DoesNotContain(texts, pair => string.IsNullOrWhiteSpace(pair.Value));
    }

    [Fact]
    public void Every_text_is_said_in_its_own_language() => Assert.All(Wording.All, wording =>
    {
        var file = wording.Code == "en" ? Neutral : Load($"Texts.{wording.Code}.resx");
        Assert.All(file, pair => Assert.Equal(pair.Value, wording.Say(pair.Key)));
    });

    [Fact]
    public void Every_key_the_program_names_exists() => Assert.Empty(NamedKeys().Except(Neutral.Keys));

    [Fact]
    public void Every_key_the_program_can_put_together_exists() =>
        Assert.Empty(Sources().SelectMany(BuiltPrefixes).Distinct().SelectMany(prefix => BuiltKeys.GetValueOrDefault(prefix, [])).Except(Neutral.Keys));

    [Fact]
    public void Every_way_the_program_puts_keys_together_is_listed_here() => Assert.Empty(Sources().SelectMany(BuiltPrefixes).Except(BuiltKeys.Keys));

    [Fact]
    public void No_text_is_left_over()
    {
        var literals = Sources().SelectMany(source => Literal().Matches(source)).Select(match => match.Groups["text"].Value);

        Assert.Empty(Neutral.Keys.Except(literals).Except(BuiltKeys.Values.SelectMany(keys => keys)));
    }

    [Fact]
    public void Keys_built_in_a_made_up_source_are_found() =>
        Assert.Equal(["Mood."], BuiltPrefixes("""wording.Say($"Mood.{mood}"); Log($"{x} and {y}");"""));

    // Where a key is named outright: said, or handed on with a refusal or a rule's finding, which is said later.
    private static IEnumerable<string> NamedKeys() => Sources().SelectMany(source => NamedKey().Matches(source)).Select(match => match.Groups["key"].Value).Distinct();

    private static IEnumerable<string> BuiltPrefixes(string source) => BuiltKey().Matches(source).Select(match => match.Groups["prefix"].Value).Distinct();

    private static List<string> Sources()
    {
        var root = SharedMaterial.ProjectRoot();
        return
        [
            .. new[] { "src/JudicialAnalogs.Law", "src/JudicialAnalogs.Server", "corpus-tools" }
                .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
                .Where(path => Path.GetExtension(path) is ".cs" or ".razor")
                .Where(path => !path.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal) && !path.Replace('\\', '/').Contains("/bin/", StringComparison.Ordinal))
                .Select(File.ReadAllText),
        ];
    }

    private static Dictionary<string, string> Load(string file) =>
        XDocument.Load(Path.Combine(SharedMaterial.ProjectRoot(), "src", "JudicialAnalogs.Server", "Texts", file)).Root!
            .Elements("data")
            .ToDictionary(data => (string)data.Attribute("name")!, data => (string)data.Element("value")!, StringComparer.Ordinal);

    private static IEnumerable<string> PlacesOf(string text) => Place().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    private static string[] KeysOf<T>(string prefix, params string[] neverSaid)
        where T : struct, Enum => [.. Enum.GetNames<T>().Except(neverSaid).Select(name => prefix + name)];

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();

    [GeneratedRegex("\"(?<text>[A-Za-z0-9._]+)\"")]
    private static partial Regex Literal();

    [GeneratedRegex("\\bSay\\(\"(?<key>[A-Z][A-Za-z0-9.]+)\"|\"(?<key>(?:Error|Report|Card|Notice|fact|lawfulness)\\.[A-Za-z._]+)\"")]
    private static partial Regex NamedKey();

    [GeneratedRegex("""\$"(?<prefix>[A-Z][A-Za-z.]*\.)\{""")]
    private static partial Regex BuiltKey();
}
