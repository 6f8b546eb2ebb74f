using System.Text;
using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Mapping;

namespace JudicialAnalogs.Server.Cases;

/// <summary>
/// Understands a case: text is read and redacted like any act of the archive, and what the caller gave structured stands above what was read.
/// </summary>
internal sealed class CaseReader(ActReader reader, TimeProvider time)
{
    private const int LongestText = 4_000_000;

    /// <summary>Understands a case.</summary>
    /// <param name="description">The case.</param>
    /// <param name="filter">Which analogs are wanted.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <param name="today">Day that stands in where the case has none; that of the clock when left out.</param>
    /// <exception cref="InvalidFieldException">A field cannot be taken.</exception>
    public UnderstoodCase Read(V1.CaseDescription? description, V1.AnalogFilter? filter, CancellationToken cancellationToken, DateOnly? today = null)
    {
        var given = description ?? new V1.CaseDescription();
        if (given.Text.Length == 0 && given.Count is null && given.Claim is null)
            throw new InvalidFieldException("case.text", "Error.Field.Empty");
        var typed = given.Typed && given.Text.Length > 0 ? TypedLine.Read(given.Text, "case.text") : null;
        var act = given.Text.Length == 0 ? null : ReadText(typed?.Text ?? given.Text, cancellationToken);
        var read = act is null ? null : CountAt(act, given.Place);
        var filling = given.Checked ? null : act;
        var procedure = given.Procedure != V1.Procedure.Unspecified ? (Procedure)given.Procedure : filling?.Procedure ?? Procedure.Unspecified;
        var count = Merge(given.Count is null ? null : CaseMapping.FromWire(given.Count, procedure), given.Checked ? null : read?.Facts, procedure);
        var query = new CaseQuery
        {
            Facts = act is null ? "" : ActDocument.SearchableText(act),
            Count = count,
            Claim = given.Count is not null || count.Found is not null ? null : ClaimOf(given.Claim, act, given.Checked),
            CitedNorms = [.. (act?.CitedNorms ?? []).Union(CaseMapping.NormsFromWire(given.CitedNorms, "case.cited_norms"))],
            Court = given.Court.Length > 0 ? given.Court : filling?.Court ?? "",
            Reviewed = act?.Reviewed,
            Signature = act is null ? null : TextSignature.Of(act),
            Region = given.Region.Length > 0 ? given.Region : filling?.Region ?? "",
            CaseNumber = given.CaseNumber.Length > 0 ? given.CaseNumber : filling?.CaseNumber ?? "",
            DecidedOn = DayMapping.FromWire(given.DecidedOn, "case.decided_on") ?? filling?.Date ?? today ?? DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime),
            Filter = CaseMapping.FromWire(filter),
            Words = typed is null ? [] : [.. typed.Conditions.Select(condition => condition.Condition)],
        };
        return new UnderstoodCase(query, read, act);
    }

    /// <summary>A case without the personal data of its text: what is compared, shown and kept of it. Text that is redacted stays as it is.</summary>
    /// <param name="description">The case.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="InvalidFieldException">The text cannot be read.</exception>
    public V1.CaseDescription? Redacted(V1.CaseDescription? description, CancellationToken cancellationToken)
    {
        if (description is not { Text.Length: > 0 } || ReadText(description.Text, cancellationToken).Text is not { } text || text == description.Text)
            return description;
        return new V1.CaseDescription(description) { Text = text };
    }

    /// <summary>Reads a text like an act of the archive.</summary>
    /// <exception cref="InvalidFieldException">It is too long, or neither an act nor a description of facts.</exception>
    public CourtAct ReadText(string text, CancellationToken cancellationToken)
    {
        if (text.Length > LongestText)
            throw new InvalidFieldException("case.text", "Error.Field.TooLong", LongestText);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return reader.Read(stream, "draft", cancellationToken).FirstOrDefault() switch
        {
            ReadAct read => read.Act,
            Rejection rejection => throw new InvalidFieldException("case.text", "Error.Field.Unreadable", rejection.Reason),
            _ => throw new InvalidFieldException("case.text", "Error.Field.Empty"),
        };
    }

    private static DecidedCount? CountAt(CourtAct act, V1.CountPlace? place)
    {
        var counts = DecidedCount.Of(act);
        if (place is null)
            return counts.FirstOrDefault();
        return counts.FirstOrDefault(count => count.Address.Defendant == place.Defendant && count.Address.Count == place.Count)
            ?? throw new InvalidFieldException("case.place", "Error.Field.CountPlace");
    }

    private static CaseClaim? ClaimOf(V1.ActClaim? given, CourtAct? act, bool complete)
    {
        var read = act is null ? null : DecidedClaim.Of(act)?.Facts;
        if (given is null)
            return complete ? null : read;
        var claim = CaseMapping.FromWire(given, read?.Kind ?? ActKind.CivilJudgment);
        if (complete)
            return claim;
        return claim with { Category = claim.Category.Length > 0 ? claim.Category : read?.Category ?? "", AmountTenge = claim.AmountTenge ?? read?.AmountTenge };
    }

    private static CaseCount Merge(CaseCount? given, CaseCount? read, Procedure procedure)
    {
        if (given is null)
            return (read ?? new CaseCount()) with { Procedure = procedure };
        if (read is null)
            return given;
        return given with
        {
            Charged = given.Charged ?? read.Charged,
            Found = given.Found ?? read.Found,
            Factors = given.Factors.Count > 0 ? given.Factors : read.Factors,
            Stage = given.Stage != default ? given.Stage : read.Stage,
            Recidivism = given.Recidivism != default ? given.Recidivism : read.Recidivism,
            DamageTenge = given.DamageTenge ?? read.DamageTenge,
            Compensation = given.Compensation != default ? given.Compensation : read.Compensation,
            Plea = given.Plea != default ? given.Plea : read.Plea,
            OffenceDate = given.OffenceDate ?? read.OffenceDate,
            Minor = given.Minor || read.Minor,
        };
    }
}
