using System.Text.RegularExpressions;

namespace JudicialAnalogs.Server.Tests.House;

public partial class RoomsTests
{
    private static readonly string[] KindsOfCode = ["Utils", "Util", "Helpers", "Helper", "Models", "Model", "Common", "Managers", "Misc"];

    [Fact]
    public void A_file_declares_one_public_type_at_most() =>
        Assert.Empty(ProjectFile.Shipped().SelectMany(project => project.Sources()
            .Where(file => PublicTypes(File.ReadAllText(file)) > 1)
            .Select(file => $"{project.Name}: {Path.GetRelativePath(project.Folder, file)}")));

    [Fact]
    public void Folders_are_named_for_concepts_and_not_for_kinds_of_code() =>
        Assert.Empty(ProjectFile.Shipped().SelectMany(project => project.Folders()
            .Where(folder => KindsOfCode.Contains(folder.Split('/')[^1], StringComparer.OrdinalIgnoreCase))
            .Select(folder => $"{project.Name}: {folder}")));

    [Fact]
    public void The_scan_counts_public_types_and_passes_over_nested_and_internal_ones()
    {
        Assert.Equal(2, PublicTypes("namespace A;\npublic sealed class B;\npublic readonly record struct C(int D);\n"));
        Assert.Equal(1, PublicTypes("namespace A;\npublic class B\n{\n    public enum Nested;\n}\ninternal static class C;\n"));
    }

    private static int PublicTypes(string source) => PublicType().Count(source);

    [GeneratedRegex(@"^public (?:(?:sealed|static|abstract|readonly|partial|ref|unsafe) )*(?:class|record|struct|interface|enum|delegate)\b", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
