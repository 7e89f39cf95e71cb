package cn.gongjian.funding;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class EconomicClassRepository implements PanacheRepositoryBase<EconomicClass, String> {}
