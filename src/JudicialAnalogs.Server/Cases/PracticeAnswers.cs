using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Instances;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Cases;

/// <summary>Puts an answer of practice together for the wire.</summary>
internal sealed class PracticeAnswers(Engine engine, PassageReader passages, ReviewReader reviews)
{
    /// <summary>The answer with one page of analogs.</summary>
    public async Task<V1.FindAnalogsResponse> ToWireAsync(
        UnderstoodCase understood, PracticeAnswer practice, int offset, int size, Wording wording, CancellationToken cancellationToken)
    {
        var page = practice.Search.Shown.Skip(offset).Take(size).ToList();
        var texts = await passages.ReadAsync(page, practice.Search.Terms, cancellationToken);
        var reviewed = await reviews.ReadAsync(page.Select(analog => analog.Unit.Review).OfType<Review>(), cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var response = new V1.FindAnalogsResponse
        {
            Context = AnswerContexts.Of(practice, engine.Index.Index.Model is not null, wording),
            Understood = UnderstoodMapping.ToWire(understood),
            Group = PracticeMapping.ToWire(practice.Group, practice.GroupEvidence, wording),
            Qualification = ArgumentMapping.ToWire(practice.Qualifications),
            Arguments = ArgumentMapping.ToWire(practice.Arguments),
            Punishments = PunishmentProfileMapping.ToWire(practice.Punishments, practice.LawSplit, wording),
            Claims = ClaimProfileMapping.ToWire(practice.Claims),
            Presumed = PresumedMapping.ToWire(practice.Search.Presumed, wording),
            LawfulBasis = OptionMapping.BasisOf(practice.Options, understood.Query.Count.OffenceDate, understood.Query.DecidedOn, wording),
        };
        cancellationToken.ThrowIfCancellationRequested();
        response.LawfulOptions.AddRange(OptionMapping.ToWire(practice.Options, practice.Punishments, wording));
        if (understood.Query.Words.Count > 0)
            response.Context.Notices.Add(wording.Say("Notice.TypedWords"));
        response.Total = practice.Search.Shown.Count;
        response.Relaxed.AddRange(practice.Search.Relaxed.Select(step => wording.Say($"Relaxation.{step}")));
        response.LeftOut.AddRange(LeftOut(practice, wording));
        response.Group.LeftOut.AddRange(LeftOut(practice, wording));
        response.Analogs.AddRange(page.Select(analog => AnalogMapping.ToWire(analog, understood.Query, [.. texts[analog.Unit.Address.ActId]], reviewed, wording)));
        return response;
    }

    /// <summary>The passages of one analog.</summary>
    public async Task<IReadOnlyList<V1.Passage>> PassagesAsync(AlikeUnit analog, PracticeAnswer practice, CancellationToken cancellationToken) =>
        [.. (await passages.ReadAsync([analog], practice.Search.Terms, cancellationToken))[analog.Unit.Address.ActId]];

    private static IEnumerable<string> LeftOut(PracticeAnswer practice, Wording wording) =>
        practice.Search.LeftOut.Select(left => wording.Say($"LeftOut.{left.Reason}", left.Acts));
}
