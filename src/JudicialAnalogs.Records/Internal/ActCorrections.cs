using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Corrections;

namespace JudicialAnalogs.Records.Internal;

/// <summary>Corrections beside the acts: accepted ones are put in again whenever an act is read anew, all go when it is removed.</summary>
internal static class ActCorrections
{
    public static async Task<ILookup<string, ActCorrection>> AcceptedAsync(Session session, IReadOnlyList<string> ids)
    {
        var rows = await session.QueryAsync<CorrectionRow>(
            $"{CorrectionRow.Select} WHERE accepted = 1 AND {session.AnyOf("act_id", "ids")} ORDER BY number", new { ids }).ConfigureAwait(false);
        return rows.ToLookup(row => row.ActId, row => new ActCorrection(row.Path, row.Value), StringComparer.Ordinal);
    }

    /// <summary>Erases all that was proposed for an act whose content is erased.</summary>
    public static async Task EraseAsync(Session session, string actId)
    {
        await session.ExecuteAsync(
            "DELETE FROM act_correction_reasons WHERE correction IN (SELECT number FROM act_corrections WHERE act_id = @actId)", new { actId }).ConfigureAwait(false);
        await session.ExecuteAsync("DELETE FROM act_corrections WHERE act_id = @actId", new { actId }).ConfigureAwait(false);
    }

    /// <summary>The act with those corrections whose place it still has: another reading may find fewer counts.</summary>
    public static CourtAct Apply(CourtAct act, IEnumerable<ActCorrection> corrections) => corrections.Aggregate(act, (corrected, correction) =>
    {
        try
        {
            return correction.Apply(corrected);
        }
        catch (ActCorrectionException)
        {
            return corrected;
        }
    });
}
