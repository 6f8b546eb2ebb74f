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
}
