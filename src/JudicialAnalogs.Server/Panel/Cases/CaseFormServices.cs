using JudicialAnalogs.Server.Limits;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace JudicialAnalogs.Server.Panel.Cases;

/// <summary>What the form of a case needs.</summary>
internal static class CaseFormServices
{
    // A text of the contract's 4,000,000 units is at most 12 MB in UTF-8; beside it stands a file.
    private const int LargestField = 16 * 1024 * 1024;

    /// <summary>Registers it.</summary>
    public static IServiceCollection AddCaseForms(this IServiceCollection services) => services
        .AddOptions<FormOptions>().Configure<LimitOptions>((form, limits) =>
        {
            form.ValueLengthLimit = LargestField;
            form.MultipartBodyLengthLimit = limits.LargestForm;
            // What is sent holds names and stays in memory: no part of it is put on the disk, not even for a while.
            form.MemoryBufferThreshold = limits.LargestForm;
            form.BufferBodyLengthLimit = limits.LargestForm;
        }).Services
        .AddSingleton<CaseForms>()
        .AddSingleton<CaseFormTaking>()
        .AddSingleton<IPanelPages, CasePages>();
}
