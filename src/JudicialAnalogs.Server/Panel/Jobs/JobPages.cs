using JudicialAnalogs.Server.Jobs;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Jobs;

/// <summary>How far a job has come: the address of a job can be reloaded and kept.</summary>
internal sealed class JobPages(JobBoard jobs, PageRenderer renderer) : IPanelPages
{
    public void Map(IEndpointRouteBuilder panel)
    {
        panel.MapPage("/jobs/{id}", JobAsync);
        panel.MapForm("/jobs/{id}/stop", StopAsync);
    }

    private Task<IResult> JobAsync(string id, HttpContext http) => jobs.Find(id) is { } job
        ? renderer.RenderAsync<JobPage>(http, PassagePlaces.None, new() { [nameof(JobPage.Job)] = job })
        : renderer.NotFoundAsync(http, "Error.JobNotFound");

    private async Task<IResult> StopAsync(string id, HttpContext http) => jobs.Stop(id) is { } job
        ? PanelResults.SeeOther(PanelRequest.Of(http, PassagePlaces.None).Link($"/jobs/{job.Id}"))
        : await renderer.NotFoundAsync(http, "Error.JobNotFound");
}
