using System.Security.Cryptography;
using System.Text;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Server.Cases;
using JudicialAnalogs.Server.Panel.Acts;
using JudicialAnalogs.Server.Panel.Wordings;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Panel.Cases;

/// <summary>
/// Makes the form of a case: from a text alone, from what a case-management system prepared, from a draft that was compared before. What the form shows
/// is redacted and is kept nowhere until the case is compared.
/// </summary>
internal sealed class CaseForms(CaseReader cases)
{
    /// <summary>The form of a case.</summary>
    /// <param name="request">The case: a text, fields, or both. What fields give stands above what is read from the text.</param>
    /// <param name="words">Language of the page.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <param name="keep">Name under which the browser's tab keeps what is typed; a text and a count of its own are added to it.</param>
    /// <param name="prepared">True when the fields come from a case-management system, false when a person put them there.</param>
    /// <param name="key">Key under which the form is compared once; a new one when left out.</param>
    /// <exception cref="Errors.InvalidFieldException">The text cannot be read.</exception>
    public CaseFormModel From(V1.AssessDraftRequest request, Wording words, string keep, CancellationToken cancellationToken, bool prepared = false, string? key = null)
    {
        var description = cases.Redacted(request.Case, cancellationToken) ?? new V1.CaseDescription();
        var act = description.Text.Length == 0 ? null : cases.ReadText(description.Text, cancellationToken);
        var count = act is null ? null : Chosen(act, description.Place is { } place ? $"{place.Defendant}.{place.Count}" : "");
        var read = CaseReadings.Of(act, count);
        var values = CaseReadings.Over(read, request);
        var was = prepared ? values.Copy() : read;
        var claims = (request.Claim ?? description.Claim) is not null || (description.Count is null && act is not null && DecidedClaim.Of(act) is not null);
        return Model(act, count, values, was, words, claims, keep, key ?? NewKey(), given: prepared ? CaseFieldNames.All.Where(name => !values.SameAs(read, name)) : []);
    }

    /// <summary>The form again as it was sent.</summary>
    public CaseFormModel Again(SentCase sent, Wording words, string keep, CancellationToken cancellationToken, IReadOnlyDictionary<string, string>? errors = null, string? notice = null)
    {
        var act = sent.Text.Length == 0 ? null : cases.ReadText(cases.Redacted(new V1.CaseDescription { Text = sent.Text }, cancellationToken)!.Text, cancellationToken);
        var count = act is null ? null : Chosen(act, sent.Place);
        var read = CaseReadings.Of(act, count);
        var values = sent.Values.Copy();
        var was = sent.Was;
        if (sent.TakesReadingAgain)
        {
            // Another count, or another text: what the judge corrected stays, unless it was said of another count.
            foreach (var name in CaseFieldNames.All.Where(name => sent.OtherCount && CaseFieldNames.OfCount.Contains(name) || values.SameAs(was, name)))
                values[name] = read[name];
            if (sent.OtherCount || values.Factors.SetEquals(was.Factors))
            {
                values.Factors.Clear();
                values.Factors.UnionWith(read.Factors);
            }

            was = read;
        }

        return Model(act, count, values, was, words, sent.Claims, keep, sent.Key, sent.Given, errors, notice);
    }

    /// <summary>The form as it was sent, beside a text that cannot be read.</summary>
    public static CaseFormModel Unread(SentCase sent, string keep, IReadOnlyDictionary<string, string> errors) => new()
    {
        Values = sent.Values,
        Was = sent.Was,
        Text = sent.Text,
        Paragraphs = [],
        Origins = new Dictionary<string, CaseOrigin>(),
        Given = sent.Given.ToHashSet(StringComparer.Ordinal),
        Counts = [],
        Place = sent.Place,
        Claims = sent.Claims,
        Key = sent.Key,
        Keep = keep,
        Errors = errors,
    };

    /// <summary>A key that no other form has.</summary>
    public static string NewKey() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    private static CaseFormModel Model(
        CourtAct? act, DecidedCount? count, CaseValues values, CaseValues was, Wording words, bool claims, string keep, string key, IEnumerable<string> given,
        IReadOnlyDictionary<string, string>? errors = null, string? notice = null)
    {
        var text = act?.Text ?? "";
        var place = count is null ? "" : PlaceOf(count);
        var from = act is null ? [] : CaseMarks.Of(act, count).ToArray();
        var marks = from.Where(one => one.From.Span is { Length: > 0 } && !(claims ? CaseFieldNames.OfCount : CaseFieldNames.OfClaim).Contains(one.Field))
            .Select(one => new CaseMark(one.Field, AnchorOf(one.Field), one.From.Span!.Value)).ToArray();
        var paragraphs = CaseHighlights.Of(text, marks);
        var numbers = paragraphs.SelectMany(paragraph => paragraph.Stretches.SelectMany(stretch => stretch.Begins).Select(mark => (mark.Anchor, paragraph.Number)))
            .ToDictionary(placed => placed.Anchor, placed => placed.Number, StringComparer.Ordinal);
        return new CaseFormModel
        {
            Values = values,
            Was = was,
            Text = text,
            Paragraphs = paragraphs,
            TextLanguage = act is null ? null : ActLanguage.CodeOf(act.Language),
            Origins = from.ToDictionary(one => one.Field, one => OriginOf(one.Field, one.From, numbers), StringComparer.Ordinal),
            Given = given.ToHashSet(StringComparer.Ordinal),
            Counts = act is null ? [] : [.. DecidedCount.Of(act).Select(decided => (PlaceOf(decided), LabelOf(act, decided, words)))],
            Place = place,
            Claims = claims,
            Key = key,
            Keep = $"{keep}-{(claims ? "claim" : place)}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8]}",
            Errors = errors ?? new Dictionary<string, string>(),
            Notice = notice,
        };
    }

    private static CaseOrigin OriginOf(string field, Provenance from, Dictionary<string, int> numbers) =>
        numbers.TryGetValue(AnchorOf(field), out var number)
            ? new CaseOrigin(CaseOriginKind.Read, number, AnchorOf(field), from.Confidence)
            : new CaseOrigin(CaseOriginKind.Read, Confidence: from.Confidence);

    private static string AnchorOf(string field) => "read-" + field.Replace('(', '-').Replace(")", "", StringComparison.Ordinal);

    private static DecidedCount? Chosen(CourtAct act, string place)
    {
        var counts = DecidedCount.Of(act).ToList();
        return counts.Find(count => PlaceOf(count) == place) ?? counts.FirstOrDefault();
    }

    private static string PlaceOf(DecidedCount count) => $"{count.Address.Defendant}.{count.Address.Count}";

    private static string LabelOf(CourtAct act, DecidedCount count, Wording words) => string.Join(", ", new[]
    {
        act.Defendants[count.Address.Defendant].Pseudonym,
        (count.Facts.Found ?? count.Facts.Charged) is { } qualification ? NormWording.Of(words, qualification.ToString()) : words.Say("Panel.CaseForm.NoQualification"),
    });
}
