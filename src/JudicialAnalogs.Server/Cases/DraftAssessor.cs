using Google.Protobuf;
using JudicialAnalogs.Practice.Divergence;
using JudicialAnalogs.Server.Alerts;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Replays;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Cases;

/// <summary>Compares a draft as it was sent, on one state of the archive. The same request on the same state gives the same bytes.</summary>
internal sealed class DraftAssessor(Engine engine, CaseReader cases, DraftAnswers answers)
{
    // A comparison takes a fraction of a second and the archive moves seldom; under an import that never pauses the last try stands, marked.
    private const int Tries = 3;

    /// <summary>What the judge is shown of a draft, and what it was made from.</summary>
    /// <param name="request">The draft.</param>
    /// <param name="askedAt">When it was asked.</param>
    /// <param name="alertsOff">Whether findings of divergence are switched off.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="InvalidFieldException">A field cannot be taken.</exception>
    public async Task<AssessedDraft> AssessAsync(V1.AssessDraftRequest request, DateTimeOffset askedAt, bool alertsOff, CancellationToken cancellationToken)
    {
        var wording = Wording.Of(request.Context?.Language ?? V1.Language.Unspecified);
        if (request.Case?.Typed == true)
            throw new InvalidFieldException("case.typed", "Error.Query.Draft");
        var understood = cases.Read(request.Case, null, cancellationToken, DateOnly.FromDateTime(askedAt.UtcDateTime));
        var claim = request.Claim ?? request.Case?.Claim;
        var ruling = understood.DecidesClaim(claim)
            ? understood.Ruling(CaseMapping.FromWire(claim, understood.Act, complete: request.Case?.Checked == true))
            : understood.Ruling(PunishmentOf(request, understood));
        for (var tries = 1; ; tries++)
        {
            var before = engine.OriginOf(askedAt);
            var comparison = await engine.Drafts.CompareAsync(ruling, cancellationToken);
            var shown = await answers.ToWireAsync(understood, comparison, wording, cancellationToken);
            shown.Context.LawVersion = before.LawVersion;
            if (alertsOff)
                WithheldFindings.Withhold(shown, wording);
            var settled = before == engine.OriginOf(askedAt) && comparison.Practice.Search.IndexVersion == before.Index;
            if (settled || tries == Tries)
                return new AssessedDraft(understood, comparison, shown, before with { Index = comparison.Practice.Search.IndexVersion, Settled = settled, AlertsOff = alertsOff });
        }
    }

    /// <summary>A message as it is kept. Written as bytes at once: an answer is large, and as a text it would be larger still.</summary>
    public static byte[] Json(IMessage message)
    {
        using var bytes = new MemoryStream(message.CalculateSize());
        using (var writer = new StreamWriter(bytes, leaveOpen: true))
            JsonFormatter.Default.Format(message, writer);
        return bytes.ToArray();
    }

    // Null while no punishment is decided.
    private static Law.Punishments.Punishment? PunishmentOf(V1.AssessDraftRequest request, UnderstoodCase understood)
    {
        if (understood.Query.Count.Found is null)
            throw new InvalidFieldException("case.count.found", "Error.Field.Qualification");
        if (request.PunishmentOpen)
            return request.Punishment is null ? null : throw new InvalidFieldException("punishment", "Error.Field.PunishmentOpen");
        return PunishmentMapping.FromRequest(request.Punishment) ?? understood.Punishment ?? throw new InvalidFieldException("punishment", "Error.Field.Punishment");
    }
}
