using System.Text.Json;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Server.Tests.Deploy;

/// <summary>The bill of materials in <c>deploy/</c> is made from the lock file; run once with <c>ANALOGS_WRITE_SBOM=1</c> after changing packages.</summary>
public class BillOfMaterialsTests
{
    private const string WriteVariable = "ANALOGS_WRITE_SBOM";
    private const string Shipped = "corpus-tools/packages.lock.json";

    // Licences that let a court use, change and pass on the program without publishing anything of its own. A package under another one is a decision.
    private static readonly HashSet<string> Allowed = ["MIT", "Apache-2.0", "BSD-3-Clause", "BSD-2-Clause", "PostgreSQL", "ISC"];

    [Fact]
    public void The_bill_of_materials_is_that_of_the_lock_file()
    {
        var path = Path.Combine(SharedMaterial.ProjectRoot(), "deploy", "sbom.cdx.json");
        var made = BillOfMaterials.Document(BillOfMaterials.Of(Shipped));
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
            File.WriteAllText(path, made);

        Assert.Equal(made, File.ReadAllText(path));
    }

    [Fact]
    public void Every_package_is_under_a_licence_that_is_allowed()
    {
        var packages = BillOfMaterials.Of(Shipped);

        Assert.NotEmpty(packages);
        Assert.Empty(packages.Where(package => package.Licence is null || !Allowed.Contains(package.Licence)).Select(package => $"{package.Name} {package.Version}: {package.Licence ?? "none named"}"));
    }

    [Fact]
    public void The_bill_names_every_package_once_and_what_it_needs()
    {
        var packages = BillOfMaterials.Of(Shipped);
        using var bill = JsonDocument.Parse(BillOfMaterials.Document(packages));
        var named = bill.RootElement.GetProperty("components").EnumerateArray().Select(component => component.GetProperty("bom-ref").GetString()).ToList();

        Assert.Equal(packages.Count, named.Distinct().Count());
        Assert.Contains(named, name => name!.StartsWith("pkg:nuget/Npgsql@", StringComparison.Ordinal));
        Assert.All(bill.RootElement.GetProperty("dependencies").EnumerateArray().SelectMany(from => from.GetProperty("dependsOn").EnumerateArray()), to => Assert.Contains(to.GetString(), named));
        Assert.Equal("excluded", bill.RootElement.GetProperty("components").EnumerateArray().Single(component => component.GetProperty("name").GetString()!.EndsWith("Analyzers", StringComparison.Ordinal)).GetProperty("scope").GetString());
    }
}
