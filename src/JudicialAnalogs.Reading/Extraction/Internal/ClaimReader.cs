using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Reads what was claimed in a civil case, how it ended and what was awarded (ГПК ст. 226).</summary>
internal static class ClaimReader
{
    public static Claim Read(ActSheet sheet, string? givenType)
    {
        var outcome = ClaimOutcomes.Read(sheet);
        var claimed = ClaimedSum.Read(sheet);
        return new Claim(givenType ?? ClaimSubject.Read(sheet), claimed?.Tenge, outcome, outcome switch
        {
            ClaimOutcome.Granted or ClaimOutcome.PartlyGranted => AwardedSum.Read(sheet, claimed?.WithAssessment == true),
            ClaimOutcome.Refused => 0,
            _ => null,
        });
    }
}
