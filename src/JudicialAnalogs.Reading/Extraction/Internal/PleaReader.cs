using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Reads how each defendant answered the charge: what they said at the trial, else at the investigation, else what the court calls their answer where it
/// weighs the punishment, else what the procedure asks for.
/// </summary>
internal sealed class PleaReader
{
    private static readonly SegmentKind[] Story = [SegmentKind.Descriptive, SegmentKind.Reasoning];

    // How many sentences behind an answer may go on with it.
    private const int Continuation = 2;

    private readonly ActSheet sheet;
    private readonly IReadOnlyList<DefendantSheet> defendants;
    private readonly DefendantSheet defendant;
    private Answer trial;
    private Answer investigation;
    private Answer noun;

    // What the one who spoke last answered, for «дал аналогичные показания».
    private PleaSigns before;

    private PleaReader(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, DefendantSheet defendant) =>
        (this.sheet, this.defendants, this.defendant) = (sheet, defendants, defendant);

    public static Plea Of(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, DefendantSheet defendant)
    {
        var reader = new PleaReader(sheet, defendants, defendant);
        reader.Listen();
        var charges = Math.Max(defendant.Charged.Count, defendant.Found.Count + defendant.Acquitted.Count);
        foreach (var (answer, confidence, rule) in new[] { (reader.trial, 0.92, "plea.trial"), (reader.investigation, 0.85, "plea.investigation"), (reader.noun, 0.8, "plea.weighed") })
        {
            if (answer.Signs.Resolve(charges, answer.Count) is not Plea.Unspecified and var plea)
            {
                sheet.Note($"{defendant.Path}.plea", confidence, rule, answer.Span);
                return plea;
            }
        }

        // УПК ст. 190, 612, 629-1: these procedures are open only to those who admit their guilt.
        if (CircumstanceReader.ProcedureOf(sheet) is Procedure.PleaAgreement or Procedure.Order or Procedure.Accelerated)
        {
            sheet.Note($"{defendant.Path}.plea", 0.7, "plea.by-procedure");
            return Plea.Admitted;
        }

        return Plea.Unspecified;
    }

    private void Listen()
    {
        var owners = new SentenceOwners(sheet, defendants, sheet.Part(SegmentKind.Reasoning) ?? new TextSpan(0, 0));
        IReadOnlyList<DefendantSheet>? speakers = null;
        var end = -1;
        var since = Continuation + 1;
        foreach (var sentence in Story.SelectMany(sheet.SentencesOf))
        {
            // Who speaks is carried on within a paragraph.
            if (end < 0 || sheet.Text.Flat.Length <= end || sheet.Text.LineStart(sentence.Start) > end)
                (speakers, since) = (null, Continuation + 1);
            end = sentence.End;
            since++;
            var stretches = PleaSpeakers.Of(sheet, defendants, sentence, speakers);
            foreach (var stretch in stretches)
            {
                var words = sheet.Text.Flat.Substring(stretch.Span.Start, stretch.Span.Length);
                var own = stretch.Speakers is null || stretch.Speakers.Contains(defendant);
                if (own && stretch.Speakers is not null && SameAsBefore.IsMatch(words) && before != PleaSigns.None)
                    Hear(before, stretch, since);
                if (stretch.Speakers is { Count: 0 })
                    continue;
                var goesOn = own && since <= Continuation && PleaPhrases.Objects(words);
                if (!goesOn && !PleaPhrases.MayTell(words))
                    continue;
                var signs = PleaPhrases.SignsOf(words, goesOn ? (stretch.AtInvestigation ? investigation : trial).Signs : PleaSigns.None);
                // A deed admitted by nobody in particular may be anybody's.
                if (signs == PleaSigns.None || (stretch.Speakers is null && (signs & (PleaSigns.Guilt | PleaSigns.GuiltDenied | PleaSigns.InPart)) == 0))
                    continue;
                before = signs;
                if (!own)
                    continue;
                Hear(signs, stretch, since);
                since = 0;
            }

            speakers = stretches.Count > 0 ? stretches[^1].Speakers : speakers;
            if (noun.Count == 0 && PleaPhrases.SignsOfNoun(sheet.Text.Flat.AsSpan(sentence.Start, sentence.Length)) is not PleaSigns.None and var weighed && owners.Of(sentence, sentence.End).Contains(defendant))
                noun = new Answer(weighed, 1, sentence);
        }
    }

    /// <summary>The first answer holds; what follows at once goes on with it, and an answer to one charge leaves the others open.</summary>
    private void Hear(PleaSigns signs, PleaSpeakers.Stretch stretch, int since)
    {
        ref var answer = ref stretch.AtInvestigation ? ref investigation : ref trial;
        if (answer.Count == 0 || since <= Continuation || answer.Signs.HasFlag(PleaSigns.OfOneCharge))
            answer = new Answer(answer.Signs | signs, answer.Count + 1, answer.Span ?? stretch.Span);
    }

    private readonly record struct Answer(PleaSigns Signs, int Count, TextSpan? Span);

    private static Regex SameAsBefore => field ??= new TextPattern(@"(?:аналогичные показания|такие же показания|те же показания|осындай жауап|ұқсас (?:жауап|түсінік))");
}
