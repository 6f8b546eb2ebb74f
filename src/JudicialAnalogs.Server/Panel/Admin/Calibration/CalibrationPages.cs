using JudicialAnalogs.Server.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Admin.Calibration;

/// <summary>What the divergence test rests on, as <c>analogs calibrate</c> tells it.</summary>
internal sealed class CalibrationPages(Engine engine, PageRenderer renderer) : IPanelPages
{
    public void Map(IEndpointRouteBuilder panel) => panel.MapPage("/admin/calibration", CalibrationAsync);

    private async Task<IResult> CalibrationAsync(HttpContext http)
    {
        await engine.Records.Ledger.NoteAsync(PanelCallers.Of(http), "calibration.read", "all strata", ReadOnlyMemory<byte>.Empty, http.RequestAborted);
        return await renderer.RenderAsync<CalibrationPage>(http, PassagePlaces.None, new()
        {
            [nameof(CalibrationPage.Practice)] = engine.Calibration.Calibration,
            [nameof(CalibrationPage.Facts)] = engine.FactsCalibration.Calibration,
            [nameof(CalibrationPage.LearnedAt)] = engine.Calibration.LearnedAt,
            [nameof(CalibrationPage.Current)] = engine.Calibration.Calibration.Sequence == engine.Counts.Table.Sequence,
        });
    }
}
