using System.ComponentModel.DataAnnotations;

namespace JudicialAnalogs.Server.Hosting;

/// <summary>The folder of the archive.</summary>
public sealed class DataOptions
{
    /// <summary>Folder used when none is named.</summary>
    public const string UsualFolder = "analogs-data";

    /// <summary>Data folder, made when missing. Like every path in the settings it counts from the folder that the server was started in.</summary>
    [Required]
    public string Folder { get; init; } = UsualFolder;

    /// <summary>How often the files of the search indexes are read and checked against their checksums while the server runs; a damaged index is made anew from the records. It is also looked for when a call fails for no known reason.</summary>
    /// <value>1 minute to 30 days; 6 hours by default.</value>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00")]
    public TimeSpan IndexCheckInterval { get; init; } = TimeSpan.FromHours(6);
}
