import torch

torch.manual_seed(0)
patients, visits = 60, 5
group = torch.arange(patients).repeat_interleave(visits)
ill = torch.randint(2, (patients,))[group]  # by the toss of a coin: nothing to learn
features = torch.randn(patients, 8)[group] + 0.3 * torch.randn(len(group), 8)


def accuracy(test):
    nearest = torch.cdist(features[test], features[~test]).argmin(1)
    return (ill[~test][nearest] == ill[test]).double().mean()


by_visit = torch.rand(len(group)) < 0.3
by_patient = (torch.rand(patients) < 0.3)[group]
print(f"visits split at random:   {accuracy(by_visit):.0%}")
print(f"patients split at random: {accuracy(by_patient):.0%}")
shared = set(group[by_patient].tolist()) & set(group[~by_patient].tolist())
print("patients on both sides:  ", len(shared))
