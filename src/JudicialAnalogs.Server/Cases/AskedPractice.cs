using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Server.Errors;

namespace JudicialAnalogs.Server.Cases;

/// <summary>A case asked of the archive as it stands.</summary>
/// <param name="Understood">The case.</param>
/// <param name="Practice">What practice did in cases alike.</param>
internal sealed record AskedPractice(UnderstoodCase Understood, PracticeAnswer Practice)
{
    /// <summary>A count beside the case: as it was found, or by its facts alone where it was not. What is folded behind another was found as well.</summary>
    /// <exception cref="NotFoundException">The archive has no such count.</exception>
    public AlikeUnit Find(CountAddress address) =>
        Practice.Search.Analogs.Concat<AlikeUnit>(Practice.Search.Claims).FirstOrDefault(analog => analog.Unit.Address == address) ?? Outside(address);

    private AlikeUnit Outside(CountAddress address) => Practice.Table.FindUnit(address) switch
    {
        DecidedCount count => new Analog(count, Similarity.Of(Understood.Query, count, 0), null),
        DecidedClaim claim => new ClaimAnalog(claim, Similarity.Of(Understood.Query, claim, 0), null),
        _ => throw new NotFoundException("Error.ActNotFound"),
    };
}
