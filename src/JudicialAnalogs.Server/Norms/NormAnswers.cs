using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Norms;

/// <summary>Reads a norm in both languages as it stood on the day whose law is applied: the same for gRPC and for the panel.</summary>
internal sealed class NormAnswers(Engine engine)
{
    /// <summary>The norm with what a reader must know of it; null when neither language has it.</summary>
    /// <param name="reference">Norm.</param>
    /// <param name="offence">Day of the offence, or the day asked about.</param>
    /// <param name="decided">Day of decision, when a later milder law is to be looked for; null otherwise.</param>
    /// <param name="language">Language of the text; the other one is its twin.</param>
    /// <param name="wording">Language of the answer.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="InvalidFieldException">The decision is before the offence.</exception>
    public async Task<V1.GetNormResponse?> FindAsync(NormRef reference, DateOnly offence, DateOnly? decided, LawLanguage language, Wording wording, CancellationToken cancellationToken)
    {
        var (day, milder) = Applied(reference, offence, decided, wording);
        var (found, twin) = await engine.NormLookup.FindAsync(reference, day, language, cancellationToken);
        if (found.Standing == NormStanding.Unknown && twin.Standing == NormStanding.Unknown)
            return null;
        var response = NormMapping.ToWire(found, twin, wording);
        response.Context = AnswerContexts.Of(engine, wording);
        if (milder is not null)
            response.Context.Notices.Add(milder);
        response.Context.Notices.AddRange(NormMapping.Notices(reference, found, twin, day, wording));
        if (found.Norm is { IsExcluded: false } && await engine.Records.Norms.EditionAsync(reference.Act, language, cancellationToken) is { } edition && edition < day)
            response.Context.Notices.Add(wording.Say("Notice.NormEdition", wording.Day(edition)));
        return response;
    }

    /// <summary>The day whose law is applied to an offence, and why.</summary>
    private (DateOnly Day, string? Notice) Applied(NormRef reference, DateOnly offence, DateOnly? decision, Wording wording)
    {
        if (decision is not { } decided)
            return (offence, null);
        if (decided < offence)
            throw new InvalidFieldException("decided_on", "Error.Field.Day");
        var choice = MilderLaw.Choose(engine.Sanctions.Versions(reference), offence, decided);
        return choice.Ground switch
        {
            MilderLawGround.LaterMilder => (choice.Applied!.From, wording.Say("Notice.MilderLater", wording.Day(choice.Applied.From), wording.Day(offence))),
            MilderLawGround.TakenOut => (choice.Applied!.From, wording.Say("Notice.MilderTakenOut", wording.Day(choice.Applied.From), wording.Day(offence))),
            MilderLawGround.LaterNotMilder => (offence, wording.Say("Notice.MilderNot", wording.Day(offence), wording.Day(decided))),
            MilderLawGround.OffenceDate => (offence, wording.Say("Notice.MilderNone", wording.Day(offence), wording.Day(decided))),
            _ => (offence, wording.Say("Notice.MilderUnknown", reference, wording.Day(offence))),
        };
    }
}
