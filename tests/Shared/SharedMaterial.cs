namespace JudicialAnalogs.Testing;

/// <summary>Finds the material kept beside the project (<c>../shared/data</c>) and skips a test, by name, where it is missing.</summary>
internal static class SharedMaterial
{
    /// <summary>Full path of <paramref name="relative"/> under <c>../shared/data</c>; skips the calling test when it is not there.</summary>
    public static string Require(string relative)
    {
        var path = Path.GetFullPath(Path.Combine(ProjectRoot(), "..", "shared", "data", relative));
        Assert.SkipUnless(File.Exists(path) || Directory.Exists(path), $"needs ../shared/data/{relative}, which is not on this machine");
        return path;
    }

    /// <summary>The folder that holds <c>JudicialAnalogs.sln</c>.</summary>
    public static string ProjectRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "JudicialAnalogs.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("JudicialAnalogs.sln was not found above the test's folder.");
    }
}
